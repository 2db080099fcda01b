package org.wego.programs.project;

import org.springframework.modulith.NamedInterface;

/** What kind of project it is; for some it is only documented that they existed. */
@NamedInterface
public enum ProjectKind {
    STUDY,
    PILOT,
    UNKNOWN
}
