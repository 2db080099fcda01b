package org.wego.ui.bank;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.wego.membership.bank.BankEntry;
import org.wego.membership.bank.BankEntryState;
import org.wego.membership.bank.DecisionOutcome;
import org.wego.membership.bank.ImportOutcome;
import org.wego.membership.bank.Proposal;
import org.wego.membership.name.Excerpt;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;
import org.wego.words.Words;

/** What entries of the bank, proposals and refusals are called. */
final class BankWords {

    private static final int LONGEST_TITLE = 60;

    private BankWords() {}

    /** The amount, in whatever currency. */
    static String amount(BankEntry entry) {
        return amount(entry.amount(), entry.currency());
    }

    private static String amount(BigDecimal amount, String currency) {
        try {
            CurrencyUnit unit = CurrencyUnit.of(currency);
            return Formats.money(Money.of(unit, amount, RoundingMode.HALF_UP));
        } catch (IllegalCurrencyException unknown) {
            return currency + " " + amount.stripTrailingZeros().toPlainString();
        }
    }

    /** Who paid, or what the bank says instead, shortened, since some banks say much. */
    static String title(BankEntry entry) {
        if (!entry.payer().isEmpty()) {
            return Excerpt.of(entry.payer(), LONGEST_TITLE);
        }
        return entry.text().isEmpty()
                ? text("bank.payer.unknown")
                : Excerpt.of(entry.text().lines().findFirst().orElse(""), LONGEST_TITLE);
    }

    static StateBadge badge(BankEntry entry) {
        return new StateBadge(
                text(Words.of(entry.state())),
                switch (entry.state()) {
                    case WAITING -> Tone.ATTENTION;
                    case BOOKED -> Tone.GOOD;
                    case RETURNED -> Tone.BAD;
                    case ASIDE -> Tone.NEUTRAL;
                });
    }

    /** What it may be, in a few words. */
    static String proposal(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Pay pay when pay.shares().isEmpty() -> text("bank.proposal.credit", pay.name());
            case Proposal.Pay pay ->
                text(
                        "bank.proposal.pay",
                        pay.invoices().stream().map(Object::toString).collect(Collectors.joining(", ")),
                        pay.name());
            case Proposal.TakeBack back -> text("bank.proposal.back", back.payer(), Formats.date(back.receivedOn()));
        };
    }

    /** What speaks for it. */
    static String evidence(Proposal proposal) {
        return proposal.evidence().stream().map(it -> text(Words.of(it))).collect(Collectors.joining(" · "));
    }

    /** Why an entry was not decided about; only for outcomes that are no success. */
    static String refusal(DecisionOutcome outcome) {
        return switch (outcome) {
            case DecisionOutcome.Decided _ -> throw new IllegalArgumentException("decided");
            case DecisionOutcome.Late _ -> text("bank.late");
            case DecisionOutcome.Unknown _ -> text("bank.gone");
            case DecisionOutcome.NoReason _ -> text("bank.reason.missing");
            case DecisionOutcome.Refused(var payment) -> refusal(payment);
        };
    }

    private static String refusal(PaymentOutcome payment) {
        return switch (payment) {
            case PaymentOutcome.Invalid(var problems) ->
                text("payments.problem." + problems.iterator().next());
            case PaymentOutcome.Known _ -> text("bank.known.payment");
            default -> text("bank.late");
        };
    }

    /** Why nothing of a file was taken. */
    static String refusal(ImportOutcome.Refused refused) {
        return text("bank.problem." + refused.problem(), refused.line(), refused.detail());
    }

    static boolean isOpen(BankEntry entry) {
        return entry.state() == BankEntryState.WAITING;
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
