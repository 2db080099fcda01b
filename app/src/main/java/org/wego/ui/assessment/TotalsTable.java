package org.wego.ui.assessment;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.wego.membership.assessment.gate.GroupTotal;
import org.wego.words.Formats;

/** Fees by group with their sum below. */
class TotalsTable extends NativeTable {

    TotalsTable(List<GroupTotal> groups, Function<GroupTotal, String> name) {
        addClassName("totals");
        getHead()
                .add(new NativeTableRow(
                        head("runs.totals.group"), head("runs.totals.members"), head("runs.totals.amount")));
        groups.forEach(group -> getBody().add(row(name.apply(group), group.members(), group.total())));
        getFoot()
                .add(row(
                        getTranslation("runs.totals.all"),
                        groups.stream().mapToLong(GroupTotal::members).sum(),
                        groups.stream().map(GroupTotal::total).reduce(Money.zero(CurrencyUnit.USD), Money::plus)));
    }

    private NativeTableHeaderCell head(String key) {
        return new NativeTableHeaderCell(getTranslation(key));
    }

    private static NativeTableRow row(String name, long members, Money total) {
        return new NativeTableRow(
                new NativeTableCell(name),
                new NativeTableCell(Formats.number(members)),
                new NativeTableCell(Formats.money(total)));
    }
}
