package org.wego.governance.organisation;

import jakarta.persistence.Embeddable;

/** How to reach the secretariat. */
@Embeddable
public record Secretariat(String address, String phone, String email, String website) {

    /** Takes blanks around the texts away. */
    public Secretariat {
        address = address.strip();
        phone = phone.strip();
        email = email.strip();
        website = website.strip();
    }
}
