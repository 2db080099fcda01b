package org.wego.governance.body;

/** The bodies of the organisation. */
public enum BodyKind {
    GENERAL_ASSEMBLY,
    EXECUTIVE_COMMITTEE,
    SECRETARIAT,
    REGIONAL_OFFICES,
    PARTNERS
}
