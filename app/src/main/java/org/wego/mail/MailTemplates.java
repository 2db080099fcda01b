package org.wego.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.membership.mail.Mail;
import org.wego.membership.name.Excerpt;
import org.wego.membership.text.CleanText;
import org.wego.operation.ApplicationAddress;

/** Writes mails from the templates below {@code templates/mail}, in the look of the site. */
@Component
class MailTemplates {

    private static final int LONGEST_SUBJECT = 300;
    private static final Map<String, String> NOBODY = Map.of("recipient", "");

    private final SpringTemplateEngine engine;
    private final OrganisationIdentity identity;
    private final Clock clock;
    private final ApplicationAddress address;

    MailTemplates(SpringTemplateEngine engine, OrganisationIdentity identity, ApplicationAddress address, Clock clock) {
        this.engine = engine;
        this.identity = identity;
        this.clock = clock;
        this.address = address;
    }

    /**
     * A mail in words.
     *
     * @param text the same as {@code html} says, for readers without it
     */
    record Written(String subject, String text, String html) {}

    /** The organisation that writes mails today; one without a name if nothing is on record about it. */
    Letter letter() {
        IdentityOnDay today = identity.asOf(LocalDate.now(clock)).orElse(null);
        return today == null
                ? new Letter("", "", "")
                : new Letter(
                        today.name() == null ? "" : today.name(),
                        today.secretariat().address(),
                        today.secretariat().email());
    }

    /** The same by its name alone, which is all that a subject says of it. */
    Letter subjectLetter() {
        return new Letter(identity.nameOn(LocalDate.now(clock)).orElse(""), "", "");
    }

    /** The name, address and e-mail of the organisation; each may be empty. */
    record Letter(String organisation, String address, String email) {}

    /** The subject alone, for those that are only put into the outbox: many are sent the same, so it names nobody. */
    String subject(Mail mail, Letter letter) {
        String title = engine.process("mail/" + mail.template(), Set.of("title"), context(mail, NOBODY, letter));
        return subject(Jsoup.parseBodyFragment(title).body().text());
    }

    /** All of the mail, with what its writer adds. */
    Written write(Mail mail, Map<String, String> added, Letter letter) {
        String html = engine.process("mail/" + mail.template(), context(mail, added, letter));
        Document page = Jsoup.parse(html);
        return new Written(subject(page.title()), PlainText.of(page), html);
    }

    private static String subject(String title) {
        return Excerpt.of(CleanText.line(title), LONGEST_SUBJECT);
    }

    private Context context(Mail mail, Map<String, String> added, Letter letter) {
        Map<String, Object> values = new HashMap<>(mail.values());
        values.put("recipient", mail.to().name());
        values.put("organisation", letter.organisation());
        values.put("organisationAddress", letter.address());
        values.put("base", address.of(""));
        values.putAll(added);
        Locale language = mail.language().getLanguage().isEmpty() ? Locale.ENGLISH : mail.language();
        return new Context(language, values);
    }
}
