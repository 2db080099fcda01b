package org.wego.ui.administration.operation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import org.wego.operation.event.EventDelivery;
import org.wego.operation.event.UnfinishedDelivery;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.list.ListGrid;

/** What follows from events and is not done yet, with a button to try again what failed. */
final class DeliveryPanel extends Panel {

    private static final int MOST = 100;

    private final transient EventDelivery events;
    private final ListGrid<UnfinishedDelivery> grid = new ListGrid<>();
    private final Paragraph note = new Paragraph();

    DeliveryPanel(EventDelivery events, Clock clock) {
        super("shell.jobs.consequences");
        this.events = events;
        grid.setAllRowsVisible(true);
        grid.text("shell.jobs.event", delivery -> CodeWords.of(delivery.event()));
        grid.text("shell.jobs.listener", delivery -> CodeWords.ofMethod(delivery.listener()));
        grid.moment("shell.jobs.since", UnfinishedDelivery::since, clock.getZone());
        grid.number("shell.jobs.attempts", UnfinishedDelivery::attempts);
        grid.badge("shell.jobs.state", this::state, delivery -> delivery.failed() ? Tone.BAD : Tone.NEUTRAL);
        grid.deeds("shell.jobs.do", this::tryAgain);
        spaced().with(note, grid.onPhone(0, 4, 5));
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
        return Buttons.quiet("shell.jobs.tryAgain", getTranslation("shell.jobs.tryAgain.about", what), () -> {
            events.tryAgain(delivery.id());
            Notice.done(getTranslation("shell.jobs.triedAgain", what));
            refresh();
        });
    }
}
