package org.wego.membership.invoicing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each letterhead that invoices were sent under, once. */
@Component
class Letterheads {

    private final JdbcClient jdbc;

    Letterheads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id under which the letterhead is kept, from now on if it was not. */
    UUID keep(Letterhead letterhead) {
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
