package org.wego.membership.invoicing.sending;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.mail.Mail.Recipient;
import org.wego.membership.organisation.EmailAddress;
import org.wego.membership.organisation.MemberId;

/** Who at a member gets its invoices: its contacts for invoices, or else the first one with an e-mail. */
@Component
class InvoiceContacts {

    private final JdbcClient jdbc;

    InvoiceContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The contacts of up to a thousand members, each address once; a member without is left out. */
    Map<MemberId, List<Recipient>> of(Collection<MemberId> members) {
        Map<MemberId, Map<String, Recipient>> forInvoices = new HashMap<>();
        Map<MemberId, Recipient> first = new HashMap<>();
        jdbc.sql("""
                        select member_id, name, role, email from membership.member_contact
                        where member_id in (:ids) and email <> '' order by member_id, place""")
                .param("ids", members.stream().map(MemberId::value).toList())
                .query(row -> {
                    Recipient contact = new Recipient(row.getString("name"), row.getString("email"));
                    if (EmailAddress.isOne(contact.email())) {
                        MemberId member = new MemberId(row.getObject("member_id", UUID.class));
                        first.putIfAbsent(member, contact);
                        if (row.getString("role").toLowerCase(Locale.ROOT).contains("invoice")) {
                            forInvoices
                                    .computeIfAbsent(member, _ -> new LinkedHashMap<>())
                                    .putIfAbsent(contact.email().toLowerCase(Locale.ROOT), contact);
                        }
                    }
                });
        Map<MemberId, List<Recipient>> found = new HashMap<>();
        first.forEach((member, contact) -> found.put(member, List.of(contact)));
        forInvoices.forEach((member, contacts) -> found.put(member, List.copyOf(contacts.values())));
        return found;
    }
}
