package org.wego.ui.assessment;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.MemberFee;
import org.wego.ui.component.Cells;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.FeeReasonList;
import org.wego.ui.component.PhoneColumns;
import org.wego.words.Formats;

/** Every fee of a run with last year's beside it, with the difference. */
class FeeGrid extends Grid<MemberFee> {

    FeeGrid(FeeRunDetails run) {
        addThemeVariants(GridVariant.NO_BORDER);
        addColumn(Cells.link(fee -> DeskAddress.member(fee.member()), MemberFee::name))
                .setHeader(getTranslation("runs.column.member"))
                .setFlexGrow(2);
        addColumn(fee -> money(fee.amount()))
                .setHeader(getTranslation("runs.column.fee", Integer.toString(run.year())))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addColumn(why(run.year())).setHeader(getTranslation("runs.column.why")).setAutoWidth(true);
        addColumn(fee -> money(fee.lastYear()))
                .setHeader(getTranslation("runs.column.fee", Integer.toString(run.year() - 1)))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addColumn(this::difference)
                .setHeader(getTranslation("runs.column.difference"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addColumn(fee -> getTranslation("categories.short." + fee.category()))
                .setHeader(getTranslation("runs.column.category"))
                .setAutoWidth(true);
        addColumn(fee ->
                        Optional.ofNullable(fee.country()).map(Formats::country).orElse(""))
                .setHeader(getTranslation("runs.column.country"))
                .setAutoWidth(true);
        if (run.invoiced() > 0) {
            addColumn(invoice())
                    .setHeader(getTranslation("runs.column.invoice"))
                    .setAutoWidth(true);
        }
        PhoneColumns.keep(this, 0, 1, 2);
        if (run.listedFees() > FeeRunTabs.FEW) {
            addClassName("run-list");
        } else {
            setAllRowsVisible(true);
        }
    }

    private String difference(MemberFee fee) {
        Money before = fee.lastYear();
        if (before == null) {
            return getTranslation("runs.unknown");
        }
        Money difference = fee.amount().minus(before);
        return difference.isPositive()
                ? getTranslation("runs.more", Formats.money(difference))
                : difference.isZero()
                        ? getTranslation("runs.same")
                        : getTranslation("runs.less", Formats.money(difference.abs()));
    }

    private String money(@Nullable Money amount) {
        return amount == null ? getTranslation("runs.unknown") : Formats.money(amount);
    }

    private static Renderer<MemberFee> invoice() {
        return Cells.link(
                fee -> fee.invoice() == null ? "" : DeskAddress.invoice(fee.invoice()),
                fee -> String.valueOf(fee.invoice()));
    }

    private Renderer<MemberFee> why(int year) {
        return Cells.why(
                fee -> getTranslation(
                        "runs.why.about", fee.name(), Integer.toString(year), Formats.money(fee.amount())),
                fee -> new FeeReasonList(fee.why()));
    }
}
