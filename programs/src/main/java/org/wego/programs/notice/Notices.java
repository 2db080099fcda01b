package org.wego.programs.notice;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wego.membership.account.AccountDirectory;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.contact.Recipients;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.mail.MailWriter;
import org.wego.membership.organisation.MemberId;

/**
 * Tells contacts of members and people with an account, in the transaction of what they are told. For members, whoever
 * they name for events is told, or else for general matters; each address gets one mail about one occasion.
 */
@Component
public class Notices implements MailWriter {

    private static final String TEMPLATE = "notice";

    private final Recipients recipients;
    private final ObjectProvider<AccountDirectory> accounts;
    private final ObjectProvider<MailOutbox> outbox;

    Notices(Recipients recipients, ObjectProvider<AccountDirectory> accounts, ObjectProvider<MailOutbox> outbox) {
        this.recipients = recipients;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** Tells members, with one statement a thousand. */
    public void tellMembers(Notice notice, Collection<MemberId> members) {
        put(recipients.of(members, ContactRole.EVENTS).entrySet().stream()
                .flatMap(named -> named.getValue().stream()
                        .map(it -> mail(
                                notice,
                                new Mail.Recipient(it.name(), it.email()),
                                language(it.language()),
                                named.getKey().toString())))
                .toList());
    }

    /** Tells those of them who may sign in. */
    public void tellAccounts(Notice notice, Collection<String> emails) {
        accounts.ifAvailable(known -> put(emails.stream()
                .flatMap(it -> known.find(it).stream())
                .map(it -> mail(notice, new Mail.Recipient(it.name(), it.email()), Locale.ENGLISH, ""))
                .toList()));
    }

    private void put(List<Mail> mails) {
        if (!mails.isEmpty()) {
            outbox.ifAvailable(it -> it.put(mails));
        }
    }

    private static Mail mail(Notice notice, Mail.Recipient to, Locale language, String member) {
        return new Mail(
                TEMPLATE + "/" + notice.kind() + "/" + notice.occasion() + "/" + mark(to.email()),
                to,
                TEMPLATE,
                language,
                Map.of(
                        "kind", notice.kind().name(),
                        "about", notice.about(),
                        "detail", notice.detail(),
                        "words", notice.words(),
                        "path", notice.path()),
                List.of(),
                member);
    }

    private static Locale language(String tag) {
        return tag.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    /** Of the same length for every address. */
    private static UUID mark(String email) {
        return UUID.nameUUIDFromBytes(EmailAddress.mailbox(email).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Set<String> templates() {
        return Set.of(TEMPLATE);
    }

    /** It tells the same again. */
    @Override
    public boolean mayComeTwice() {
        return true;
    }

    /** Whoever is no longer a contact of the member, or may no longer sign in, is told nothing. */
    @Override
    public Optional<MailAddition> addition(Mail mail) {
        String email = mail.to().email();
        boolean wanted = mail.reference().isEmpty()
                ? Optional.ofNullable(accounts.getIfAvailable())
                        .flatMap(it -> it.find(email))
                        .isPresent()
                : recipients.include(MemberId.parse(mail.reference()), email);
        return wanted ? Optional.of(MailAddition.none()) : Optional.empty();
    }
}
