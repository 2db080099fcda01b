package org.wego.ui.assessment;

import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.MemberFee;
import org.wego.ui.component.FeeReasonList;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.Cells;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** Every fee of a run with last year's beside it, with the difference. */
class FeeGrid extends ListGrid<MemberFee> {

    FeeGrid(FeeRunDetails run) {
        link("runs.column.member", fee -> DeskAddress.member(fee.member()), MemberFee::name)
                .setAutoWidth(false)
                .setFlexGrow(2);
        fee(run.year(), MemberFee::amount);
        addColumn(why(run.year())).setHeader(getTranslation("runs.column.why")).setAutoWidth(true);
        fee(run.year() - 1, MemberFee::lastYear);
        figure("runs.column.difference", this::difference);
        text("runs.column.category", fee -> getTranslation("categories.short." + fee.category()));
        text(
                "runs.column.country",
                fee -> Optional.ofNullable(fee.country()).map(Formats::country).orElse(""));
        if (run.invoiced() > 0) {
            link(
                    "runs.column.invoice",
                    fee -> fee.invoice() == null ? "" : DeskAddress.invoice(fee.invoice()),
                    fee -> String.valueOf(fee.invoice()));
        }
        onPhone(0, 1, 2).sizedFor(run.listedFees());
    }

    private void fee(int year, ValueProvider<MemberFee, @Nullable Money> amount) {
        figure("runs.column.fee", fee -> money(amount.apply(fee)))
                .setHeader(getTranslation("runs.column.fee", Integer.toString(year)));
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

    private Renderer<MemberFee> why(int year) {
        return Cells.why(
                fee -> getTranslation(
                        "runs.why.about", fee.name(), Integer.toString(year), Formats.money(fee.amount())),
                fee -> new FeeReasonList(fee.why()));
    }
}
