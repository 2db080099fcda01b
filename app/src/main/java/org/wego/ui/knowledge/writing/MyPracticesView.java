package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.EntryWriting;
import org.wego.membership.organisation.MemberId;
import org.wego.security.OwnMembers;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;

/** What the city that the account acts for has written: how far each is and what is missing. */
@Route(DeskAddress.MY_PRACTICES)
@Menu(title = "writing.mine", order = 64, icon = "vaadin:notebook")
@InMenu(Group.CITY)
@RolesAllowed("MEMBER")
class MyPracticesView extends Screen {

    MyPracticesView(EntryWriting writing, OwnMembers own, Clock clock) {
        super("writing.mine");
        own.chosen()
                .ifPresentOrElse(
                        it -> show(writing, it, clock),
                        () -> show(new EmptyState(
                                getTranslation("writing.mine.nobody"), getTranslation("writing.mine.nobody.help"))));
    }

    private void show(EntryWriting writing, MemberId city, Clock clock) {
        List<DraftDetails> entries = writing.of(city);
        head().note("writing.mine.note")
                .actions(Buttons.primary(
                        "writing.new", VaadinIcon.PLUS, () -> UI.getCurrent().navigate(DeskAddress.NEW_ENTRY)));
        ListGrid<DraftDetails> grid = new ListGrid<>();
        grid.link("knowledge.field.title", MyPracticesView::address, this::title);
        grid.badge("knowledge.field.state", it -> EntryStates.badge(it.state()));
        grid.longText("writing.mine.missing", this::missing);
        grid.moment("writing.mine.changed", DraftDetails::changedAt, clock.getZone());
        grid.setItems(entries);
        grid.empty("writing.mine.none").sizedFor(entries.size()).onPhone(0, 1);
        show(grid);
    }

    private static String address(DraftDetails entry) {
        boolean isRead = entry.state() == EntryState.PUBLISHED || entry.state() == EntryState.WITHDRAWN;
        return !isRead ? DeskAddress.entryEditor(entry.id()) : DeskAddress.entry(entry.id());
    }

    private String title(DraftDetails entry) {
        String title = entry.content().title();
        return title.isEmpty() ? getTranslation("writing.untitled") : title;
    }

    /** "Title, Sources". */
    private String missing(DraftDetails entry) {
        return entry.missing().stream()
                .map(it ->
                        getTranslation("knowledge.field." + it.field().replaceAll("^texts\\[\\d+]\\.|\\[\\d+].*$", "")))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
