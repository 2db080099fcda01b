package org.wego.governance.office;

import org.springframework.modulith.NamedInterface;

/** How an appointment came to its end. */
@NamedInterface
public enum EndCause {
    TERM_END,
    RESIGNED,
    REPLACED,
    LEFT_ORGANISATION,
    /** It was recorded by mistake, and held on no day. */
    CORRECTED
}
