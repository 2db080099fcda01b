package org.wego.membership.organisation;

import org.springframework.modulith.NamedInterface;

/** What sort of organisation a member is. */
@NamedInterface
public enum MemberKind {
    CITY,
    /** A province, state or region. */
    REGION,
    /** A district or borough of a city. */
    DISTRICT,
    ASSOCIATION,
    /** A government agency or a public institution. */
    AGENCY,
    COMPANY
}
