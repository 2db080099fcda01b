package org.wego.programs.registration.rule;

import org.springframework.modulith.NamedInterface;

/** How people come to take part in an event. */
@NamedInterface
public enum RegistrationMode {
    /** Nobody registers. */
    NONE,
    /** Whoever comes first has a seat. */
    OPEN,
    /** The Secretariat chooses among those who apply. */
    APPROVAL,
    /** The Secretariat asks people. */
    INVITATION
}
