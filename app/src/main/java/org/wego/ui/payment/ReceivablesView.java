package org.wego.ui.payment;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.place.Region;
import org.wego.membership.receivable.AgedList;
import org.wego.membership.receivable.AgedList.OfDebtor;
import org.wego.membership.receivable.AgedReceivables;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** Who owes what and since when, as of a day that stands in the address. */
@Route(DeskAddress.RECEIVABLES)
@StyleSheet("context://styles/payments.css")
@Menu(title = "payments.receivables", order = 55.4, icon = "vaadin:hourglass")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class ReceivablesView extends Screen implements BeforeEnterObserver {

    private final transient AgedReceivables receivables;
    private final transient Clock clock;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final DayPicker asOf = filters.day("asOf", "payments.asOf");
    private final Div content = new Div();

    ReceivablesView(AgedReceivables receivables, Clock clock) {
        super("payments.receivables");
        this.receivables = receivables;
        this.clock = clock;
        content.addClassName("receivables");
        asOf.setPlaceholder(getTranslation("payments.asOf.today"));
        head().note("payments.receivables.note");
        show(filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private void refresh() {
        content.removeAll();
        AgedList list = receivables.asOf(asOf.isEmpty() ? LocalDate.now(clock) : asOf.getValue());
        if (list.debtors().isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("payments.receivables.none"), getTranslation("payments.receivables.none.help")));
            return;
        }
        content.add(
                new Panel("payments.receivables.regions").with(regions(list)),
                new Panel("payments.receivables.members").with(members(list)));
    }

    private ListGrid<OfDebtor> members(AgedList list) {
        ListGrid<OfDebtor> grid = new ListGrid<>();
        grid.link("payments.member", it -> PaymentAddress.accountOf(it.debtor()), OfDebtor::name)
                .setFlexGrow(3);
        money(grid, "payments.aged.notDue", it -> it.ageing().notDue());
        money(grid, "payments.aged.upTo30", it -> it.ageing().upTo30());
        money(grid, "payments.aged.upTo60", it -> it.ageing().upTo60());
        money(grid, "payments.aged.upTo90", it -> it.ageing().upTo90());
        money(grid, "payments.aged.longer", it -> it.ageing().longer());
        money(grid, "payments.aged.credit", AgedList.Line::credit);
        grid.money("payments.aged.total", it -> it.line().balance());
        grid.setItems(list.debtors());
        grid.sizedFor(list.debtors().size()).onPhone(0, 7);
        return grid;
    }

    /** Nothing is written where nothing is owed, so that what is owed stands out. */
    private static void money(ListGrid<OfDebtor> grid, String key, Function<AgedList.Line, Money> amount) {
        grid.money(key, it -> {
            Money money = amount.apply(it.line());
            return money.isZero() ? null : money;
        });
    }

    private NativeTable regions(AgedList list) {
        NativeTable table = new NativeTable();
        table.addClassNames("totals", "aged");
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        "payments.aged.region",
                        "payments.aged.notDue",
                        "payments.aged.upTo30",
                        "payments.aged.upTo60",
                        "payments.aged.upTo90",
                        "payments.aged.longer",
                        "payments.aged.credit",
                        "payments.aged.total")
                .forEach(it -> head.add(new NativeTableHeaderCell(getTranslation(it))));
        table.getHead().add(head);
        list.regions().forEach(it -> table.getBody().add(row(name(it.region()), it.line())));
        table.getBody().add(row(getTranslation("payments.aged.all"), list.total()));
        return table;
    }

    private String name(@Nullable Region region) {
        return getTranslation(region == null ? "payments.aged.nowhere" : "members.region." + region);
    }

    private static NativeTableRow row(String name, AgedList.Line line) {
        NativeTableRow row = new NativeTableRow(new NativeTableCell(name));
        Stream.of(
                        line.ageing().notDue(),
                        line.ageing().upTo30(),
                        line.ageing().upTo60(),
                        line.ageing().upTo90(),
                        line.ageing().longer(),
                        line.credit())
                .forEach(it -> row.add(new NativeTableCell(it.isZero() ? "" : Formats.money(it))));
        row.add(new NativeTableCell(Formats.money(line.balance())));
        return row;
    }
}
