package org.wego.ui.assessment;

import com.neovisionaries.i18n.CountryCode;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.assessment.gate.ExclusionReason.AlreadyInvoiced;
import org.wego.membership.assessment.gate.ExclusionReason.DataMissing;
import org.wego.membership.assessment.gate.ExclusionReason.JoinedLater;
import org.wego.membership.assessment.gate.ExclusionReason.Left;
import org.wego.membership.assessment.gate.ExclusionReason.Merged;
import org.wego.membership.assessment.gate.ExclusionReason.NoFee;
import org.wego.membership.assessment.gate.ExclusionReason.NotDocumented;
import org.wego.membership.assessment.gate.ExclusionReason.Suspended;
import org.wego.membership.assessment.gate.ExclusionReason.Waived;
import org.wego.words.Formats;

/** Why one member is not invoiced, in a sentence. */
record ExclusionWords(Texts texts) {

    String of(ExclusionReason reason) {
        String key = "runs.why." + reason.kind();
        return switch (reason) {
            case DataMissing(var kind, CountryCode country, Integer year) ->
                texts.of(
                        key,
                        country == null ? "" : Formats.country(country),
                        year == null ? "" : Integer.toString(year));
            case NotDocumented(Integer since) ->
                since == null ? texts.of(key) : texts.of(key + ".since", Integer.toString(since));
            case Left(int in) -> texts.of(key, Integer.toString(in));
            case JoinedLater(int in) -> texts.of(key, Integer.toString(in));
            case Suspended(int since) -> texts.of(key, Integer.toString(since));
            case Merged(int in) -> texts.of(key, Integer.toString(in));
            case Waived(var why, var approver) -> texts.of(key, why, approver);
            case NoFee() -> texts.of(key);
            case AlreadyInvoiced(var run, var number) -> texts.of(key, number);
        };
    }
}
