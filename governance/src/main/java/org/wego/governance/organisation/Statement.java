package org.wego.governance.organisation;

import org.springframework.modulith.NamedInterface;

/** What the organisation says it is for. */
@NamedInterface
public enum Statement {
    VISION,
    MISSION
}
