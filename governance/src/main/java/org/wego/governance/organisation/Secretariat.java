package org.wego.governance.organisation;

import jakarta.persistence.Embeddable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/** How to reach the secretariat. */
@Embeddable
@NamedInterface
public record Secretariat(String address, String phone, String email, String website) {

    public Secretariat {
        address = CleanText.line(address);
        phone = CleanText.line(phone);
        email = CleanText.line(email);
        website = CleanText.line(website);
    }
}
