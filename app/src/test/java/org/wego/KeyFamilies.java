package org.wego;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
import org.wego.membership.assessment.FeeRunProgress;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.bank.read.UnreadableStatement;
import org.wego.membership.concession.ConcessionOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.credit.CorrectionOutcome;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Form;
import org.wego.membership.exchange.ImportFinding;
import org.wego.membership.exchange.ImportQuestion;
import org.wego.membership.exchange.MemberColumn;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.NextBand;
import org.wego.membership.fee.QuoteRefusal;
import org.wego.membership.file.FileReaders;
import org.wego.membership.invoicing.InvoiceSubject;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.joining.ApplicationState;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.mail.MailState;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.place.Region;
import org.wego.membership.schedule.BandFault;
import org.wego.membership.schedule.ScheduleOutcome;
import org.wego.membership.time.Standing;
import org.wego.programs.notice.Notice;
import org.wego.programs.registration.RegistrationState;
import org.wego.security.SecurityEvent;
import org.wego.ui.component.InMenu;
import org.wego.web.edge.Refusal;
import org.wego.web.fee.FeeQuestion;

/**
 * The texts whose keys are put together while the application runs: each family with all that its star can stand for.
 * What the list lacks, {@link TranslationsTests} finds in the code.
 */
final class KeyFamilies {

    private static final Path JAVA = Path.of("src/main/java/org/wego");
    private static final Path MEMBERSHIP = Path.of("../membership/src/main/java/org/wego/membership");

    /** A part of a key that is not written out. */
    private static final String STAR = "*";

    private KeyFamilies() {}

    /** The families of screens, pages and API. */
    static Map<String, Set<String>> ofTheApplication() {
        Map<String, Set<String>> families = new TreeMap<>();
        categories(families);
        members(families);
        fees(families);
        economy(families);
        others(families);
        joining(families);
        audit(families);
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

    private static void categories(Map<String, Set<String>> families) {
        for (String form : Set.of("short", "member", "members", "who")) {
            families.put("categories." + form + ".*", names(MembershipCategory.class));
        }
    }

    private static void joining(Map<String, Set<String>> families) {
        families.put("joining.who.*", names(MembershipCategory.class));
        families.put("joining.state.*", names(ApplicationState.class));
        families.put(
                "mail.application.*",
                ending(names("org.wego.membership.joining.ApplicationLetters$Letter"), ".subject", ".text"));
    }

    private static void members(Map<String, Set<String>> families) {
        families.put("members.kind.*", names(MemberKind.class));
        families.put("members.region.*", names(Region.class));
        families.put("members.site.region.*", names(Region.class));
        families.put("members.standing.*", names(Standing.class));
        families.put("members.site.standing.*", without(names(Standing.class), Standing.MEMBER.name()));
        families.put("members.column.*", names("org.wego.ui.directory.ListedField"));
        families.put("members.names.kind.*", names(MemberName.Kind.class));
        families.put("members.form.*", names(MemberField.class));
        families.put(
                "members.form.*.help",
                found(JAVA.resolve("ui/membership/edit/MemberForm.java"), "MemberField\\.([A-Z]\\w+)"));
        families.put(
                "members.form.*.none",
                MemberField.inPanels().stream().map(Enum::name).collect(toSet()));
        families.put("members.problem.*", problems());
        for (String use : Set.of("series", "figure.title", "figure.value.help", "figure.of")) {
            families.put("members." + use + ".*", names(SizeKind.class));
        }
        families.put("members.import.*", Set.of("added", "changed", "unchanged", "errors", "open"));
        families.put("members.import.question.*", names(ImportQuestion.Kind.class));
        families.put("members.import.column.*", names(MemberColumn.class));
        families.put("members.import.finding.*", names(ImportFinding.Kind.class));
        families.put("people.role.*", names(ContactRole.class));
        families.put(
                "people.problem.*",
                Stream.of("PersonDraft", "Mandate")
                        .flatMap(draft -> faults(MEMBERSHIP.resolve("contact/" + draft + ".java")))
                        .collect(toSet()));
    }

    private static void fees(Map<String, Set<String>> families) {
        families.put("fees.outcome.*", names(ScheduleOutcome.class));
        families.put("fees.bands.*", names(BandFault.class));
        Set<String> reasons = names(QuoteRefusal.class);
        reasons.remove("NoSize");
        names(SizeKind.class).forEach(size -> reasons.add("NoSize." + size));
        families.put("fees.refusal.*", reasons);
        families.put("fees.reason.*", names(FeeReason.Subject.class));
        families.put("fees.invalid.*", names(ConcessionOutcome.Field.class));
        families.put("fees.caption.*", names(SizeKind.class));
        families.put("fees.corner.*", names(SizeKind.class));
        families.put("fees.next.*", ending(names(NextBand.Input.class), ".up", ".down"));
        families.put("fees.api.fault.*", names(FeeQuestion.Field.class));
        families.put("runs.state.*", names(FeeRunState.class));
        families.put("runs.step.*", names(FeeRunProgress.Step.class));
        families.put("runs.region.*", names(Region.class));
        families.put("runs.reason.*", names(ExclusionReason.Kind.class));
        families.put("runs.reason.*.help", names(ExclusionReason.Kind.class));
        families.put("runs.warning.*", names(FeeRuns.Warning.class));
        for (String use : List.of("help", "mend", "ask", "tick")) {
            families.put("runs.warning.*." + use, names(FeeRuns.Warning.class));
        }
        families.put("runs.why.*", names(ExclusionReason.Kind.class));
        families.put("invoices.account.*", names(LedgerAccount.Kind.class));
        families.put("invoices.ledger.*", names(LedgerAccount.Kind.class));
        families.put("invoices.delivery.*", names(Delivery.class));
        families.put("invoices.one.facts.*", names(InvoiceSubject.class));
        families.put("payments.waiting.*", names("org.wego.ui.payment.PaymentsView$Waiting"));
        families.put("payments.problem.*", names(PaymentOutcome.Problem.class));
        families.put("payments.credit.*", names(CreditOutcome.Problem.class));
        families.put("corrections.problem.*", names(CorrectionOutcome.Problem.class));
        families.put("bank.problem.*", names(UnreadableStatement.Problem.class));
    }

    private static void economy(Map<String, Set<String>> families) {
        families.put("economy.finding.*", names(Finding.Kind.class));
        families.put("economy.form.*", names(Form.class));
        families.put("economy.reason.*", names(EditionPreview.Reason.class));
        families.put("economy.preview.*", found(preview(), "fact\\([^\"]*, \"(\\w+)\""));
        families.put("economy.tab.*", found(preview(), "new Part<>\\(\"(\\w+)\""));
        families.put("economy.tab.*.note", found(preview(), "new Part<>\\(\"(\\w+)\""));
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

    /** What the audit itself names of what screens contribute to it, and of the parts of records that services report. */
    private static void audit(Map<String, Set<String>> families) {
        List<String> reported =
                new ArrayList<>(List.of("PAPER", "READERS", "agenda", "attendance", "contributors", "timetable"));
        reported.addAll(List.of("activities", "amounts", "indicators", "milestones", "partners"));
        Set<String> subjects = new TreeSet<>();
        Set<String> namedElsewhere = new TreeSet<>();
        for (Path module : List.of(
                JAVA, MEMBERSHIP, Path.of("../governance/src/main/java"), Path.of("../programs/src/main/java"))) {
            for (String source : sources(module)) {
                subjects.addAll(hits(source, "AuditedRecord\\.at\\(\\s*\"([\\w-]+)\"(?![^;]*\\.named\\()"));
                namedElsewhere.addAll(hits(source, "\\.part\\(\\s*\"(\\w+)\""));
                if (source.contains("membership.audit")) {
                    reported.addAll(hits(source, "\\.with\\(\\s*\"(\\w+)\""));
                    reported.addAll(hits(source, "[rR]enewed\\([\\w., ]+, \"(\\w+)\""));
                }
            }
        }
        // what others report as well is not named for them
        namedElsewhere.removeIf(field -> Collections.frequency(reported, field) > 1);
        Set<String> fields = new TreeSet<>(reported);
        fields.removeAll(namedElsewhere);
        families.put("audit.subject.*", subjects);
        families.put("audit.field.*", fields);
        families.put("audit.value.*", Set.of("true", "false", "renewed", "chosen", "waiver"));
    }

    private static List<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(KeyFamilies::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path preview() {
        return JAVA.resolve("ui/economy/EditionPreviewPanel.java");
    }

    /** The faults that a record or a figure can have, of the pairs of field and kind. */
    private static Set<String> problems() {
        Path register = MEMBERSHIP.resolve("register/MemberRegister.java");
        Path figure = MEMBERSHIP.resolve("organisation/SizeFigure.java");
        Set<String> problems = pairs(register);
        problems.addAll(pairs(figure));
        problems.addAll(pairs(MEMBERSHIP.resolve("register/RecordedTerms.java")));
        problems.addAll(pairs(MEMBERSHIP.resolve("organisation/MemberProfile.java")));
        for (String kind : found(figure, "series\\.field\\(\\), Problem\\.Kind\\.(\\w+)")) {
            Arrays.stream(SizeKind.values()).forEach(series -> problems.add(series.name() + "." + kind));
        }
        return problems;
    }

    private static Set<String> pairs(Path file) {
        return Pattern.compile("MemberField\\.(\\w+),\\s*Problem\\.Kind\\.(\\w+)")
                .matcher(read(file))
                .results()
                .map(pair -> pair.group(1) + "." + pair.group(2))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> faults(Path file) {
        return Pattern.compile("Field\\.(\\w+), Kind\\.(\\w+)")
                .matcher(read(file))
                .results()
                .map(pair -> pair.group(1) + "." + pair.group(2));
    }

    private static Set<String> found(Path file, String pattern) {
        Set<String> found = hits(read(file), pattern);
        assertThat(found).as("%s in %s", pattern, file).isNotEmpty();
        return found;
    }

    private static Set<String> hits(String source, String pattern) {
        return Pattern.compile(pattern)
                .matcher(source)
                .results()
                .map(hit -> hit.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> ending(Set<String> names, String... ends) {
        return names.stream()
                .flatMap(name -> Arrays.stream(ends).map(end -> name + end))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> names, String one) {
        return names.stream().filter(name -> !name.equals(one)).collect(toSet());
    }

    /** The constants of an enum or the cases of a sealed type. */
    private static Set<String> names(Class<?> type) {
        Set<String> names = (type.isEnum()
                        ? Arrays.stream(type.getEnumConstants()).map(it -> ((Enum<?>) it).name())
                        : Arrays.stream(type.getPermittedSubclasses()).map(Class::getSimpleName))
                .collect(toCollection(TreeSet::new));
        assertThat(names).as(type.getName()).isNotEmpty();
        return names;
    }

    /** The same of a type that its package keeps to itself. */
    private static Set<String> names(String type) {
        try {
            return names(Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
