package org.wego;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.wego.KeySources.ending;
import static org.wego.KeySources.found;
import static org.wego.KeySources.names;
import static org.wego.KeySources.read;
import static org.wego.KeySources.without;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.wego.membership.invoicing.InvoiceSubject;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.joining.ApplicationState;
import org.wego.membership.ledger.LedgerAccount;
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
import org.wego.web.fee.FeeQuestion;

/** The families of keys about members, what they pay and how it is worked out. */
final class MembershipFamilies {

    private static final Path JAVA = Path.of("src/main/java/org/wego");
    private static final Path MEMBERSHIP = Path.of("../membership/src/main/java/org/wego/membership");

    private MembershipFamilies() {}

    static Map<String, Set<String>> all() {
        Map<String, Set<String>> families = new TreeMap<>();
        categories(families);
        members(families);
        fees(families);
        economy(families);
        joining(families);
        return families;
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
}
