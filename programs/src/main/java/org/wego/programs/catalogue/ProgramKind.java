package org.wego.programs.catalogue;

/** What a node of the catalogue is. */
public enum ProgramKind {
    STRATEGIC_GOAL,
    PROGRAM,
    ACTIVITY
}
