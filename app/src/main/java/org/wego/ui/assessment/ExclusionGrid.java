package org.wego.ui.assessment;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.assessment.gate.Exclusion;
import org.wego.membership.assessment.gate.ExclusionReason.Kind;
import org.wego.ui.component.Cells;
import org.wego.ui.component.DeskAddress;

/** Members that a run does not invoice for one kind of reason, each with a link to its page. */
class ExclusionGrid extends Grid<Exclusion> {

    ExclusionGrid(FeeRuns runs, FeeRunId run, Kind kind, long count) {
        ExclusionWords words = new ExclusionWords(this::getTranslation);
        addColumn(Cells.link(it -> DeskAddress.member(it.member()), Exclusion::name))
                .setHeader(getTranslation("runs.column.member"))
                .setFlexGrow(1);
        addColumn(it -> words.of(it.reason()))
                .setHeader(getTranslation("runs.column.reason"))
                .setTooltipGenerator(it -> words.of(it.reason()))
                .setFlexGrow(3);
        setItems(query -> runs.exclusions(run, kind, query.getOffset(), query.getLimit()).stream(), query -> {
            query.getOffset();
            return Math.toIntExact(count);
        });
        addThemeVariants(GridVariant.NO_BORDER);
        if (count > FeeRunTabs.FEW) {
            addClassName("run-list");
        } else {
            setAllRowsVisible(true);
        }
    }
}
