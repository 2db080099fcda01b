package org.wego.ui.governance.resolution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionDraft;
import org.wego.governance.resolution.ResolutionEditing;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.governance.resolution.ResolutionSearch;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Resolutions;
import org.wego.membership.access.Role;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** What was decided; the search stands in the address. Staff see the drafts above. */
@Route(DeskAddress.RESOLUTIONS)
@StyleSheet("context://styles/meetings.css")
@RolesAllowed("MEMBER")
class ResolutionsView extends Screen implements BeforeEnterObserver {

    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search = filters.search("q", "meetings.resolutions.search");
    private final ComboBox<DecidingBody> body =
            filters.choice("body", "meetings.resolutions.body", DecidingBody.values());
    private final IntegerField year = filters.year("year", "meetings.resolutions.year");
    private final ListGrid<ResolutionSummary> grid = new ListGrid<>();
    private final transient DecisionBook book;

    ResolutionsView(
            Resolutions resolutions,
            ResolutionEditing editing,
            MeetingRecords meetings,
            CurrentAccount current,
            Clock clock) {
        super("meetings.resolutions");
        book = new DecisionBook(resolutions, editing, meetings, clock, current.is(Role.STAFF), this::refresh);
        grid.text("meetings.resolution.number", ResolutionSummary::number).setFlexGrow(0);
        grid.longText("meetings.resolution.title", ResolutionSummary::title);
        grid.text("meetings.body", it -> getTranslation(Words.of(it.body())));
        grid.day("meetings.adopted.on", ResolutionSummary::adoptedOn);
        grid.text("meetings.resolution.votes", it -> ResolutionWords.votes(it.votes()));
        grid.menu("meetings.resolution.deeds", this::menu);
        grid.load(
                        (offset, limit) -> resolutions.page(asked(), offset, limit),
                        () -> Math.toIntExact(resolutions.count(asked())))
                .empty("meetings.resolutions.none")
                .onPhone(0, 1, 5);
        filters.counting(grid, "meetings.resolutions.count");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private ResolutionSearch asked() {
        return new ResolutionSearch(search.getValue(), body.getValue(), year.getValue(), null);
    }

    private void refresh() {
        head().titled(getTranslation("meetings.resolutions"))
                .note("meetings.resolutions.note")
                .actions(Buttons.leading("meetings.title", DeskAddress.MEETINGS));
        if (book.staff()) {
            head().actions(Buttons.primary(
                    "meetings.decisions.draft", VaadinIcon.PLUS, () -> new ResolutionDialog(book, blank()).open()));
        }
        List<Component> content = new ArrayList<>();
        List<ResolutionSummary> drafts = book.drafts(Optional.empty());
        if (!drafts.isEmpty()) {
            Panel panel = new Panel("meetings.drafts");
            drafts.forEach(draft -> panel.add(DecisionsPanel.draft(draft, book)));
            content.add(panel);
        }
        content.add(filters);
        content.add(grid);
        show(content.toArray(Component[]::new));
        grid.refresh();
    }

    private static ResolutionDraft blank() {
        return new ResolutionDraft(DecidingBody.EXECUTIVE_COMMITTEE, ResolutionKind.DECISION, "", "", null, "");
    }

    private DeedMenu menu(ResolutionSummary resolution) {
        DeedMenu menu = new DeedMenu(getTranslation("meetings.resolution.deeds.of", resolution.number()))
                .offer("meetings.resolution.read", () -> read(resolution));
        @Nullable MeetingId meeting = resolution.meeting();
        if (meeting != null) {
            menu.offer("meetings.resolution.meeting", () -> UI.getCurrent().navigate(DeskAddress.meeting(meeting)));
        }
        if (book.staff()) {
            menu.offer("meetings.correct", () -> new CorrectDialog(book, resolution).open());
        }
        return menu;
    }

    private void read(ResolutionSummary resolution) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(resolution.number() + " " + resolution.title());
        dialog.setWidth("44rem");
        dialog.add(ResolutionWords.lines(resolution.text()), Panel.aside(ResolutionWords.adoption(resolution)));
        dialog.getFooter().add(Buttons.plain("shell.close", dialog::close));
        dialog.open();
    }
}
