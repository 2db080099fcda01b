package org.wego.governance.organisation;

/** What the organisation says it is for. */
enum Statement {
    VISION,
    MISSION
}
