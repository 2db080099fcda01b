package org.wego.ui.component.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntSupplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/**
 * The one kind of table: rows that are loaded as far as they are looked at, in columns of a few kinds. Each column is
 * given the key of its header. Figures and amounts stand at the right, and what has no value stays empty.
 */
// a component sets itself up by methods of Vaadin, which no screen overrides
@SuppressWarnings("this-escape")
public class ListGrid<T> extends Grid<T> {

    /** Lists up to this length show all of their rows and do not scroll. */
    private static final int FEW = 12;

    /** Makes an empty table. */
    public ListGrid() {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    }

    /** Loads a stretch of rows. */
    @FunctionalInterface
    public interface Rows<T> {

        List<T> load(int offset, int limit);
    }

    /** Loads these rows, of which there are so many. */
    public final ListGrid<T> load(Rows<T> rows, IntSupplier count) {
        setItems(query -> rows.load(query.getOffset(), query.getLimit()).stream(), _ -> count.getAsInt());
        return this;
    }

    /** Loads these rows as long as there are more. */
    public final ListGrid<T> load(Rows<T> rows) {
        setItemsPageable(page -> rows.load((int) page.getOffset(), page.getPageSize()));
        return this;
    }

    /** Reads again what is shown, once all presses that came with this one are followed: until then no button is gone. */
    public void refresh() {
        getUI().ifPresent(ui ->
                ui.beforeClientResponse(this, _ -> getDataProvider().refreshAll()));
    }

    /** Says why there is no row. */
    public final ListGrid<T> empty(String key) {
        setEmptyStateText(getTranslation(key));
        return this;
    }

    /** As high as its rows if they are few, else with scroll bars of its own; for lists that do not fill the window. */
    public final ListGrid<T> sizedFor(long rows) {
        setClassName("list-part", rows > FEW);
        setAllRowsVisible(rows <= FEW);
        return this;
    }

    /** On a phone only the columns at these places, from 0: those without which a row says nothing. */
    public final ListGrid<T> onPhone(int... places) {
        PhoneColumns.keep(this, places);
        return this;
    }

    /** What a row says in words. */
    public final Column<T> text(String header, ValueProvider<T, ?> text) {
        return addColumn(text).setHeader(getTranslation(header)).setAutoWidth(true);
    }

    /** Words that may be longer than their column: they take the room that is left, and go on below. */
    public final Column<T> longText(String header, ValueProvider<T, String> text) {
        return addColumn(text).setHeader(getTranslation(header)).setFlexGrow(3);
    }

    /** The way to the page of a thing; no link where there is no address. */
    public final Column<T> link(String header, ValueProvider<T, String> address, ValueProvider<T, String> text) {
        return addColumn(Cells.link(address, text))
                .setHeader(getTranslation(header))
                .setAutoWidth(true);
    }

    /** The way to the page of a thing; words alone where there is no address. */
    public final Column<T> wordsOrLink(String header, ValueProvider<T, String> address, ValueProvider<T, String> text) {
        return addColumn(Cells.wordsOrLink(address, text))
                .setHeader(getTranslation(header))
                .setAutoWidth(true);
    }

    /** A state in a word. */
    public final Column<T> badge(String header, ValueProvider<T, StateBadge> state) {
        return addColumn(Cells.badge(state))
                .setHeader(getTranslation(header))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** The same in two parts. */
    public final Column<T> badge(String header, ValueProvider<T, String> word, ValueProvider<T, Tone> tone) {
        return badge(header, row -> new StateBadge(word.apply(row), tone.apply(row)));
    }

    /** An amount. */
    public final Column<T> money(String header, ValueProvider<T, @Nullable Money> amount) {
        return figure(header, row -> {
            Money money = amount.apply(row);
            return money == null ? "" : Formats.money(money);
        });
    }

    /** A whole number. */
    public final Column<T> number(String header, ValueProvider<T, ? extends Number> number) {
        return figure(header, row -> Formats.number(number.apply(row).longValue()));
    }

    /** What is compared from row to row, in words of its own. */
    public final Column<T> figure(String header, ValueProvider<T, String> words) {
        return text(header, words).setTextAlign(ColumnTextAlign.END);
    }

    /** A day. */
    public final Column<T> day(String header, ValueProvider<T, @Nullable LocalDate> day) {
        return text(header, row -> {
            LocalDate date = day.apply(row);
            return date == null ? "" : Formats.date(date);
        });
    }

    /** A moment, on the clock of this zone. */
    public final Column<T> moment(String header, ValueProvider<T, @Nullable Instant> at, ZoneId zone) {
        return text(header, row -> {
            Instant instant = at.apply(row);
            return instant == null ? "" : Formats.moment(instant, zone);
        });
    }

    /**
     * What is asked of each row.
     *
     * @param field makes it of nothing but the row; that of a row that is read again as it was is kept
     */
    public final Column<T> field(String header, ValueProvider<T, Component> field) {
        return addComponentColumn(new RowDeeds<>(field)).setHeader(getTranslation(header));
    }

    /**
     * What can be done with a row; the header is there for whoever does not see the list.
     *
     * @param header what the buttons are for
     * @param deeds makes them of nothing but the row; those of a row that is read again as it was are kept
     */
    public final Column<T> deeds(String header, ValueProvider<T, Component> deeds) {
        return addComponentColumn(new RowDeeds<>(deeds))
                .setHeader(unseen(header))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** What can be done with a row behind a button, which is always at the end of what is seen. */
    public final Column<T> menu(String header, ValueProvider<T, Component> menu) {
        return deeds(header, menu).setAutoWidth(false).setWidth("72px").setFrozenToEnd(true);
    }

    private Span unseen(String header) {
        Span name = new Span(getTranslation(header));
        name.addClassName("unseen");
        return name;
    }
}
