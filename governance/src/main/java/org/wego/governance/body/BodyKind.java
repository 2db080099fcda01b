package org.wego.governance.body;

import org.springframework.modulith.NamedInterface;

/** The bodies of the organisation. */
@NamedInterface
public enum BodyKind {
    GENERAL_ASSEMBLY,
    EXECUTIVE_COMMITTEE,
    SECRETARIAT,
    REGIONAL_OFFICES,
    PARTNERS
}
