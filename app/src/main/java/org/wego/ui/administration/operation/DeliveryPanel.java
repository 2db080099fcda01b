package org.wego.ui.administration.operation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import org.wego.operation.event.EventDelivery;
import org.wego.operation.event.UnfinishedDelivery;
import org.wego.ui.component.Cells;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PhoneColumns;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** What follows from events and is not done yet, with a button to try again what failed. */
final class DeliveryPanel extends Section {

    private static final int MOST = 100;

    private final transient EventDelivery events;
    private final Grid<UnfinishedDelivery> grid = new Grid<>();
    private final Paragraph note = new Paragraph();

    DeliveryPanel(EventDelivery events, Clock clock) {
        this.events = events;
        addClassNames("panel", "stacked");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.addColumn(delivery -> CodeWords.of(delivery.event()))
                .setHeader(getTranslation("shell.jobs.event"))
                .setAutoWidth(true);
        grid.addColumn(delivery -> CodeWords.ofMethod(delivery.listener()))
                .setHeader(getTranslation("shell.jobs.listener"))
                .setAutoWidth(true);
        grid.addColumn(delivery -> Formats.moment(delivery.since(), clock.getZone()))
                .setHeader(getTranslation("shell.jobs.since"))
                .setAutoWidth(true);
        grid.addColumn(UnfinishedDelivery::attempts)
                .setHeader(getTranslation("shell.jobs.attempts"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(Cells.badge(this::state, delivery -> delivery.failed() ? Tone.BAD : Tone.NEUTRAL))
                .setHeader(getTranslation("shell.jobs.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::tryAgain)
                .setHeader(getTranslation("shell.jobs.do"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        PhoneColumns.keep(grid, 0, 4, 5);
        add(new H2(getTranslation("shell.jobs.consequences")), note, grid);
        refresh();
    }

    /** Shows what is not done now. */
    void refresh() {
        List<UnfinishedDelivery> deliveries = events.unfinished(0, MOST);
        grid.setItems(deliveries);
        grid.setVisible(!deliveries.isEmpty());
        note.setText(
                getTranslation(deliveries.isEmpty() ? "shell.jobs.consequences.none" : "shell.jobs.consequences.note"));
    }

    private String state(UnfinishedDelivery delivery) {
        return getTranslation(delivery.failed() ? "shell.jobs.delivery.failed" : "shell.jobs.delivery.underWay");
    }

    private Component tryAgain(UnfinishedDelivery delivery) {
        if (!delivery.failed()) {
            return new Span();
        }
        String what = CodeWords.ofMethod(delivery.listener());
        Button button = new Button(getTranslation("shell.jobs.tryAgain"), _ -> {
            events.tryAgain(delivery.id());
            Notice.done(getTranslation("shell.jobs.triedAgain", what));
            refresh();
        });
        button.addThemeNames("tertiary", "small");
        button.setAriaLabel(getTranslation("shell.jobs.tryAgain.about", what));
        return button;
    }
}
