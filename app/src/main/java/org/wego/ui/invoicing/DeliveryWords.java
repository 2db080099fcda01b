package org.wego.ui.invoicing;

import org.jspecify.annotations.Nullable;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.ui.component.StateBadge.Tone;

/** How the state of an invoice by e-mail looks. */
final class DeliveryWords {

    private DeliveryWords() {}

    static Tone tone(@Nullable Delivery state) {
        return switch (state) {
            case null -> Tone.NEUTRAL;
            case WAITING -> Tone.NEUTRAL;
            case SENT -> Tone.GOOD;
            case NO_ADDRESS, UNCLEAR -> Tone.ATTENTION;
            case FAILED -> Tone.BAD;
        };
    }
}
