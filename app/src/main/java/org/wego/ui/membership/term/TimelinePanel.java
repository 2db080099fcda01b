package org.wego.ui.membership.term;

import static org.wego.ui.membership.term.TimelineDesk.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.register.TermKeeping;
import org.wego.membership.term.Timeline;
import org.wego.membership.term.TimelineEntry;
import org.wego.ui.component.Panel;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Words;

/** What happened to a member as such, the newest first; staff put on it what is new, and mend what is wrong. */
public final class TimelinePanel extends Panel {

    /** @param refresh shows the member as it is now */
    public TimelinePanel(
            TermKeeping keeping, MemberDirectory directory, MemberSummary member, LocalDate today, Runnable refresh) {
        super("terms.line");
        addClassName("terms");
        keeping.timeline(member.id()).ifPresent(timeline -> {
            TimelineDesk desk = new TimelineDesk(keeping, member.id(), timeline.version(), today, refresh);
            show(timeline, new TimelineDeeds(desk, member, directory));
        });
    }

    private void show(Timeline timeline, TimelineDeeds deeds) {
        actions(deeds.of(timeline));
        UnorderedList list = new UnorderedList();
        timeline.entries().forEach(it -> list.add(line(it, deeds)));
        add(list);
    }

    private static void other(TimelineEntry entry, Div what) {
        if (entry.other() != null) {
            what.add(new Anchor(DeskAddress.member(entry.other()), entry.name()));
        }
    }

    private static ListItem line(TimelineEntry entry, TimelineDeeds deeds) {
        Span day = new Span(
                entry.day() == null ? text("members.unknown") : entry.day().written());
        day.addClassName("terms-day");
        Div what = new Div(new Span(text(Words.of(entry.kind()))));
        what.addClassName("terms-what");
        switch (entry.kind()) {
            case JOINED, DOCUMENTED, REJOINED, CATEGORY_CHANGED ->
                what.add(Panel.aside(text("categories.member." + entry.category())));
            case RENAMED -> what.add(Panel.aside(entry.name()));
            case MERGED -> other(entry, what);
            case TOOK_OVER -> {
                other(entry, what);
                if (entry.other() != null) {
                    what.add(new Anchor(DeskAddress.invoicesOf(entry.other()), text("terms.invoices", entry.name())));
                }
            }
            case SUSPENDED, REINSTATED, RESIGNED -> {}
        }
        if (!entry.grounds().written().isEmpty()) {
            what.add(Panel.aside(entry.grounds().written()));
        }
        return new ListItem(day, what, deeds.of(entry));
    }
}
