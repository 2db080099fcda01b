package org.wego.programs.catalogue;

import org.springframework.modulith.NamedInterface;

/** What a node of the catalogue is. */
@NamedInterface
public enum ProgramKind {
    STRATEGIC_GOAL,
    PROGRAM,
    ACTIVITY
}
