package org.wego.governance.office;

import org.springframework.modulith.NamedInterface;

/** How a city came to its office. */
@NamedInterface
public enum AppointmentMode {
    ELECTED,
    APPOINTED,
    EX_OFFICIO
}
