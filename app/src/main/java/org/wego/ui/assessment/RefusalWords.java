package org.wego.ui.assessment;

import java.util.Locale;
import org.wego.membership.assessment.FeeRunRefused.FiguresChanged;
import org.wego.membership.assessment.FeeRunRefused.NothingToInvoice;
import org.wego.membership.assessment.FeeRunRefused.Reason;
import org.wego.membership.assessment.FeeRunRefused.SenderUnknown;
import org.wego.membership.assessment.FeeRunRefused.UnknownRun;
import org.wego.membership.assessment.FeeRunRefused.WrongState;
import org.wego.membership.assessment.FeeRunRefused.YearOutOfRange;

/** Words for what a run refuses. */
record RefusalWords(Texts texts) {

    String of(Reason reason) {
        return switch (reason) {
            case UnknownRun unknown -> texts.of("runs.refused.unknown");
            case WrongState(var run, var state, var action) ->
                texts.of("runs.refused.state", texts.of("runs.state." + state).toLowerCase(Locale.ROOT));
            case FiguresChanged changed -> texts.of("runs.refused.changed");
            case NothingToInvoice nothing -> texts.of("runs.refused.nothing");
            case SenderUnknown nobody -> texts.of("runs.refused.sender");
            case YearOutOfRange(var year, var first, var last) ->
                texts.of("runs.refused.range", Integer.toString(first), Integer.toString(last));
        };
    }
}
