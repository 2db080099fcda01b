package org.wego.governance.term;

import org.springframework.modulith.NamedInterface;

/** Whether a term counts. */
@NamedInterface
public enum TermState {
    /** Seen by administrators only. */
    DRAFT,
    IN_FORCE
}
