package org.wego.ui.payment;

import com.vaadin.flow.component.UI;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentSummary;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;
import org.wego.words.Words;

/** What payments, and refusals to record one, are called. */
final class PaymentWords {

    private PaymentWords() {}

    /** Who paid, as far as anybody wrote it down. */
    static String title(PaymentSummary payment) {
        if (!payment.payer().isEmpty()) {
            return payment.payer();
        }
        String name = payment.debtorName();
        return name == null ? UI.getCurrent().getTranslation("payments.payer.unknown") : name;
    }

    static StateBadge badge(PaymentSummary payment) {
        if (payment.reversal() != null) {
            return badge("payments.state.reversed", Tone.BAD);
        }
        if (payment.debtor() == null) {
            return badge("payments.state.unassigned", Tone.ATTENTION);
        }
        return payment.left().isZero()
                ? badge("payments.state.used", Tone.GOOD)
                : badge("payments.state.credit", Tone.NEUTRAL);
    }

    /** Why nothing was done; only for outcomes that are no success. */
    static String refusal(PaymentOutcome outcome) {
        UI ui = UI.getCurrent();
        return switch (outcome) {
            case PaymentOutcome.Done _ -> throw new IllegalArgumentException("done");
            case PaymentOutcome.Known _ -> ui.getTranslation("payments.known");
            case PaymentOutcome.Invalid(var problems) ->
                ui.getTranslation("payments.problem." + problems.iterator().next());
            case PaymentOutcome.Changed(var open) -> ui.getTranslation("payments.changed", Formats.money(open));
            case PaymentOutcome.Unknown _ -> ui.getTranslation("payments.gone");
            case PaymentOutcome.Reversed _ -> ui.getTranslation("payments.reversed.before");
            case PaymentOutcome.Booked _ -> ui.getTranslation("payments.booked.before");
        };
    }

    static String method(PaymentSummary payment) {
        return UI.getCurrent().getTranslation(Words.of(payment.method()));
    }

    private static StateBadge badge(String key, Tone tone) {
        return new StateBadge(UI.getCurrent().getTranslation(key), tone);
    }
}
