package org.wego;

import static java.util.stream.Collectors.toCollection;
import static org.wego.KeySources.ending;
import static org.wego.KeySources.names;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.account.SetupRefusal;
import org.wego.governance.organisation.IdentityOutcome;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryRecord;
import org.wego.knowledge.entry.EntryState;
import org.wego.membership.access.Role;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.file.FileReaders;
import org.wego.membership.invoicing.InvoiceSubject;
import org.wego.membership.mail.MailState;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.programs.notice.Notice;
import org.wego.programs.registration.RegistrationState;
import org.wego.security.SecurityEvent;
import org.wego.ui.component.InMenu;
import org.wego.web.edge.Refusal;

/**
 * The texts whose keys are put together while the application runs: each family with all that its star can stand for.
 * What the list lacks, {@link TranslationsTests} finds in the code.
 */
final class KeyFamilies {

    /** A part of a key that is not written out. */
    private static final String STAR = "*";

    private KeyFamilies() {}

    /** The families of screens, pages and API. */
    static Map<String, Set<String>> ofTheApplication() {
        Map<String, Set<String>> families = new TreeMap<>(MembershipFamilies.all());
        families.putAll(AuditFamilies.all());
        others(families);
        return families;
    }

    /** The families of the words that are printed on invoices. */
    static Map<String, Set<String>> ofInvoices() {
        return Map.of(
                "category.*", names(MembershipCategory.class),
                "year.*", names(InvoiceSubject.class),
                "reason.*", names(FeeReason.Subject.class));
    }

    /** The keys of a family. */
    static Stream<String> keys(Map.Entry<String, Set<String>> family) {
        return family.getValue().stream().map(it -> family.getKey().replace(STAR, it));
    }

    /** The families that a source puts together, from beginnings that stand in these areas. */
    static Set<String> usedIn(String source, Set<String> areas) {
        String start = "((?:" + String.join("|", areas) + ")\\.(?:[\\w.]*\\.)?)";
        String part = "\\s*\\+\\s*(?:\"[\\w.]*\"|\\([^()]*\\)|\\w[\\w.]*(?:\\(\\)[\\w.]*)*)";
        return Pattern.compile("([\"'])" + start + "\\1((?:" + part + ")*)")
                .matcher(source)
                .results()
                .map(found -> found.group(2) + STAR + lastWords(found.group(3)))
                .collect(toCollection(TreeSet::new));
    }

    /** What is written out behind the last part that is not. */
    private static String lastWords(String parts) {
        Matcher end = Pattern.compile("\\w\\)*\\s*\\+\\s*\"(\\.[\\w.]*\\w)\"$").matcher(parts);
        return end.find() ? end.group(1) : "";
    }

    private static void others(Map<String, Set<String>> families) {
        families.put("site.setup.refusal.*", names(SetupRefusal.class));
        families.put("site.error.*.title", names(Refusal.class));
        families.put("site.error.*.text", names(Refusal.class));
        families.put("knowledge.field.*", entryFields());
        families.put("writing.home.*", names(EntryState.class));
        families.put("writing.reviews.filter.*", names("org.wego.ui.knowledge.writing.ReviewsView$Shown"));
        for (String part : Set.of("subject", "text", "go")) {
            families.put(
                    "writing.mail." + part + ".*", Set.of("SUBMITTED", "GIVEN", "RETURNED", "PUBLISHED", "WITHDRAWN"));
        }
        families.put(
                "registrations.mail.*",
                ending(names("org.wego.programs.registration.RegistrationLetters$Letter"), ".subject", ".text"));
        families.put("notices.mail.*", ending(names(Notice.Kind.class), ".subject", ".text", ".go"));
        families.put("registrations.answer.*", Set.of("yes", "no"));
        families.put("registrations.feedback.*", Set.of("overall", "content", "organisation"));
        families.put("registrations.feedback.mark.*", Set.of("1", "2", "3", "4", "5"));
        families.put("registrations.site.state.*", names(RegistrationState.class));
        families.put("events.precision.*", names("org.wego.ui.programs.event.When$Precision"));
        families.put("files.readers.*", names(FileReaders.class));
        families.put("shell.group.*", names(InMenu.Group.class));
        families.put("mail.state.*", names(MailState.class));
        families.put("shell.role.*", names(Role.class));
        families.put("shell.journal.*", names(SecurityEvent.class));
        families.put("shell.organisation.wrong.*", names(IdentityOutcome.Field.class));
        families.put(
                "api.answer.*",
                Set.of("400", "401", "403", "404", "409", "410", "413", "415", "422", "429", "500", "503"));
        families.put("api.list.*", Set.of("limit", "cursor", "next", "total"));
    }

    /** What is reported of an entry when it changes, and of its steps. */
    private static Set<String> entryFields() {
        Set<String> fields = new TreeSet<>(Set.of(
                "added",
                "state",
                "reason",
                "comment",
                "reviewer",
                "relevance",
                "evidence",
                "clarity",
                "transferability",
                "impact",
                "texts",
                "languages",
                "original",
                "project",
                "words"));
        fields.addAll(EntryRecord.of(EntryContent.NOTHING).values().keySet());
        return fields;
    }
}
