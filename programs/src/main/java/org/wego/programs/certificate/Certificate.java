package org.wego.programs.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.programs.registration.RegistrationId;

/**
 * What is certified of somebody, in the words of the day on which it was issued.
 *
 * @param code by which whoever has it finds the certificate, and nobody else
 * @param dates of the event, such as "27–30 Jun 2017"
 * @param place of the event; may be empty
 * @param withdrawnOn when it was withdrawn, or null
 * @param stands whether the person is on record as one who attended
 */
@NamedInterface
public record Certificate(
        String code,
        RegistrationId registration,
        String name,
        String title,
        String dates,
        String place,
        LocalDate issuedOn,
        @Nullable LocalDate withdrawnOn,
        boolean stands) {

    /** Whether what it says holds. */
    public boolean valid() {
        return withdrawnOn == null && stands;
    }
}
