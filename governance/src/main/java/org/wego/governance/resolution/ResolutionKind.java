package org.wego.governance.resolution;

import org.springframework.modulith.NamedInterface;

/** What is decided; each kind has numbers of its own. */
@NamedInterface
public enum ResolutionKind {
    DECISION,
    /** An election or an appointment: its number bears an A. */
    APPOINTMENT
}
