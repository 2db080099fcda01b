package org.wego.ui.joining;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.fee.FirstYear;
import org.wego.membership.fee.QuoteRefusal;
import org.wego.membership.joining.ApplicationState;
import org.wego.membership.joining.CommitteeDecision;
import org.wego.membership.joining.JoiningOutcome;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.likeness.Resemblance;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;
import org.wego.words.Words;

/** What applications, and refusals to do something with one, are called. */
final class JoiningWords {

    private JoiningWords() {}

    static String of(Enum<?> constant) {
        return text(Words.of(constant));
    }

    /** What a record is that resembles an applicant. */
    static String kind(Resemblance found) {
        return found.left() == null
                ? of(found.kind())
                : text("joining.resembling.former", found.left().written());
    }

    /** What the Secretariat does next with an application in this state. */
    static String next(ApplicationState state) {
        return text(Words.of(state, "next"));
    }

    /** How much of a first year is paid, in a few words. */
    static String share(FirstYear firstYear) {
        return text(Words.of(firstYear, "share"));
    }

    static StateBadge badge(ApplicationState state) {
        return new StateBadge(
                of(state),
                switch (state) {
                    case SUBMITTED -> Tone.ATTENTION;
                    case APPROVED -> Tone.GOOD;
                    case DECLINED -> Tone.BAD;
                    case STARTED, RETURNED, ACCEPTED, WITHDRAWN, LAPSED -> Tone.NEUTRAL;
                });
    }

    /** Why nothing was done; empty if it was. */
    static Optional<String> refusal(JoiningOutcome outcome) {
        return Optional.ofNullable(
                switch (outcome) {
                    case JoiningOutcome.Done _ -> null;
                    case JoiningOutcome.Approved _ -> null;
                    case JoiningOutcome.Invalid(var faults) -> fault(faults.getFirst());
                    case JoiningOutcome.Incomplete(var missing) ->
                        text(
                                "joining.refused.incomplete",
                                missing.stream().map(JoiningWords::of).collect(Collectors.joining(", ")));
                    case JoiningOutcome.NotInState(var state) -> text("joining.refused.state", of(state));
                    case JoiningOutcome.NameTaken(var _, var label) -> text("joining.refused.name", label);
                    case JoiningOutcome.OtherBody(var body) -> text("joining.refused.body", of(body));
                    case JoiningOutcome.Undecided _ -> text("joining.refused.undecided");
                    case JoiningOutcome.NoSender _ -> text("joining.refused.sender");
                    case JoiningOutcome.Stale _ -> text("joining.refused.stale");
                    case JoiningOutcome.Unknown _ -> text("joining.refused.unknown");
                });
    }

    /** What is wrong with a field, and what to do. */
    static String fault(ApplicationFault fault) {
        return switch (fault.kind()) {
            case TOO_LONG, UNPRINTABLE, SPOILT -> text(Words.of(fault.kind()), fault.sign());
            case MISSING, OUT_OF_RANGE, NO_ADDRESS -> text(Words.of(fault.field(), "fault"));
        };
    }

    /** What was decided, by whom and how; nothing is on record if it is null. */
    static String decision(@Nullable CommitteeDecision decision) {
        if (decision == null) {
            return text("joining.decision.none");
        }
        CommitteeDecision.Count votes = decision.votes();
        return text(
                "joining.decision.is",
                of(decision.outcome()),
                of(decision.body()),
                Formats.date(decision.on()),
                decision.reference(),
                votes == null
                        ? ""
                        : text("joining.decision.votes", votes.inFavour(), votes.against(), votes.abstaining()));
    }

    /** The fee of a first year in one sentence. */
    static String fee(FirstFee fee) {
        String year = Integer.toString(fee.year());
        return switch (fee) {
            case FirstFee.Due(var _, var amount, var _) -> text("joining.fee.due", year, Formats.money(amount));
            case FirstFee.Free _ -> text("joining.fee.none", year);
            case FirstFee.Unnamed(var _, var reason) -> text("joining.fee.unnamed", year, refusal(reason));
            case FirstFee.NoEdition _ -> text("joining.fee.unnamed", year, text("joining.fee.noEdition"));
        };
    }

    /** Said to the Secretariat, which can do something about it. */
    private static String refusal(QuoteRefusal reason) {
        String key = "fees.refusal." + reason.getClass().getSimpleName();
        return switch (reason) {
            case QuoteRefusal.NoScheduleInForce(var _, var year) -> text(key, String.valueOf(year));
            case QuoteRefusal.CountryNotInEdition(var country, var edition) ->
                text("joining.fee.noCountry", Formats.country(country), edition);
            case QuoteRefusal.NoGdpForYear(var country, var year, var edition) ->
                text("joining.fee.noGdp", Formats.country(country), String.valueOf(year), edition);
            case QuoteRefusal.CountryUnknown() -> text(key);
            case QuoteRefusal.NoSize(var kind) -> text(key + "." + kind);
        };
    }

    static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
