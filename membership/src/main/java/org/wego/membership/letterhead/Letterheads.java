package org.wego.membership.letterhead;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each letterhead that invoices were sent under, once. For the slices that write to members. */
@Component
public class Letterheads {

    private final ObjectProvider<IssuingOrganisation> issuer;
    private final JdbcClient jdbc;

    Letterheads(ObjectProvider<IssuingOrganisation> issuer, JdbcClient jdbc) {
        this.issuer = issuer;
        this.jdbc = jdbc;
    }

    /** Whether there is one for that day. */
    public boolean isKnown(LocalDate day) {
        return issuer.getObject().on(day).isPresent();
    }

    /** Whether there is one for that day that says nothing about where to pay. */
    public boolean lacksPayment(LocalDate day) {
        return issuer.getObject()
                .on(day)
                .filter(letterhead -> letterhead.payment().isEmpty())
                .isPresent();
    }

    /**
     * The id under which the letterhead of that day is kept, from now on if it was not.
     *
     * @throws NoLetterhead if there is none
     */
    public UUID keep(LocalDate day) {
        return keep(issuer.getObject().on(day).orElseThrow(NoLetterhead::new));
    }

    private UUID keep(Letterhead letterhead) {
        String lines = String.join("\n", letterhead.lines());
        String payment = String.join("\n", letterhead.payment());
        // a separator that no text can hold, so that other contents never make the same id
        String content = String.join("\0", letterhead.name(), lines, payment);
        UUID id = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        jdbc.sql("""
                insert into membership.letterhead (id, name, address_lines, payment_lines) values (?, ?, ?, ?)
                on conflict do nothing""").params(id, letterhead.name(), lines, payment).update();
        return id;
    }
}
