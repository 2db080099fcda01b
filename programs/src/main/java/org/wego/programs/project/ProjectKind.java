package org.wego.programs.project;

import org.springframework.modulith.NamedInterface;

/** What a project is; of some it is only documented that they were. */
@NamedInterface
public enum ProjectKind {
    STUDY,
    PILOT,
    UNKNOWN
}
