package org.wego.governance.organisation;

/** What the organisation says it is for. */
public enum Statement {
    VISION,
    MISSION
}
