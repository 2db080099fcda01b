package org.wego.governance.term;

/** How a city came to its office. */
public enum AppointmentMode {
    ELECTED,
    APPOINTED,
    EX_OFFICIO
}
