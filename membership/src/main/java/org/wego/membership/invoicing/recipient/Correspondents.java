package org.wego.membership.invoicing.recipient;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.contact.Person;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.Recipients;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.term.MergedRecords;

/**
 * Who gets the mails about invoices: whom a member names for them, or the person who is to pay. Those of a merged record go
 * to whom the member that goes on names.
 */
@Component
public class Correspondents {

    private final Recipients recipients;
    private final MergedRecords merged;

    Correspondents(Recipients recipients, MergedRecords merged) {
        this.recipients = recipients;
        this.merged = merged;
    }

    /** The people to write to; whoever has nobody with an e-mail is left out. */
    public Map<Debtor, List<Person>> of(Collection<Debtor> debtors) {
        Map<Debtor, List<Person>> found = new HashMap<>();
        List<MemberId> members = debtors.stream()
                .map(Debtor::member)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<MemberId, MemberId> heirs = merged.heirs(members);
        Map<MemberId, List<Person>> named = recipients.of(
                members.stream()
                        .map(it -> heirs.getOrDefault(it, it))
                        .distinct()
                        .toList(),
                ContactRole.INVOICES);
        members.forEach(it -> {
            List<Person> people = named.get(heirs.getOrDefault(it, it));
            if (people != null) {
                found.put(Debtor.of(it), people);
            }
        });
        List<PersonId> people = debtors.stream()
                .map(Debtor::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        recipients.people(people).forEach(it -> found.put(Debtor.of(it.id()), List.of(it)));
        return found;
    }

    /** Whether mails about the invoices of the debtor may go to this address today. */
    public boolean include(Debtor debtor, String email) {
        return switch (debtor) {
            case Debtor.Member(var member) ->
                recipients.include(merged.heirs(List.of(member)).getOrDefault(member, member), email);
            case Debtor.Person(var person) ->
                recipients.people(List.of(person)).stream()
                        .anyMatch(it -> EmailAddress.mailbox(it.email()).equals(EmailAddress.mailbox(email)));
        };
    }
}
