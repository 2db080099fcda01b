package org.wego.membership.organisation;

import jakarta.persistence.Embeddable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * A person or an office to turn to at a member.
 *
 * @param role what for, such as "Invoices" or "Smart city office"
 * @param email may be empty
 * @param phone may be empty
 */
@Embeddable
@NamedInterface
public record Contact(String name, String role, String email, String phone) {

    public Contact {
        name = CleanText.line(name);
        role = CleanText.line(role);
        email = CleanText.line(email);
        phone = CleanText.line(phone);
    }
}
