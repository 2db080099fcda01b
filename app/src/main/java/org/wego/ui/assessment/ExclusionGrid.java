package org.wego.ui.assessment;

import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.assessment.gate.Exclusion;
import org.wego.membership.assessment.gate.ExclusionReason.Kind;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;

/** Members that a run does not invoice for one kind of reason, each with a link to its page. */
class ExclusionGrid extends ListGrid<Exclusion> {

    ExclusionGrid(FeeRuns runs, FeeRunId run, Kind kind, long count) {
        ExclusionWords words = new ExclusionWords(this::getTranslation);
        link("runs.column.member", it -> DeskAddress.member(it.member()), Exclusion::name)
                .setAutoWidth(false)
                .setFlexGrow(1);
        longText("runs.column.reason", it -> words.of(it.reason()));
        load((offset, limit) -> runs.exclusions(run, kind, offset, limit), () -> Math.toIntExact(count));
        sizedFor(count);
    }
}
