package org.wego.ui.governance.record;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.governance.statutes.Quorum;
import org.wego.governance.statutes.StatutesDraft;
import org.wego.governance.statutes.StatutesEditing;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.history.ChangeHistory;
import org.wego.ui.component.list.ListGrid;
import org.wego.ui.governance.Sources;
import org.wego.ui.governance.keeping.Removal;
import org.wego.words.Formats;

/** What the statutes ask, version by version, the latest first. */
@Route(DeskAddress.STATUTES)
@StyleSheet("context://styles/governance.css")
@RolesAllowed("ADMIN")
class StatutesView extends Screen {

    private final transient StatutesEditing editing;
    private final transient ChangeHistory history;

    StatutesView(StatutesEditing editing, ChangeHistory history) {
        super("governance.statutes.versions");
        this.editing = editing;
        this.history = history;
        head().note("governance.statutes.versions.note")
                .actions(
                        Buttons.leading("governance.terms.day", DeskAddress.GOVERNANCE),
                        Buttons.primary(
                                "governance.statutes.new",
                                VaadinIcon.PLUS,
                                () -> new StatutesDialog(editing, latest(), true, this::list).open()));
        list();
    }

    private @Nullable Kept<StatutesDraft> latest() {
        return editing.versions().stream().findFirst().orElse(null);
    }

    private void list() {
        List<Kept<StatutesDraft>> versions = editing.versions();
        ListGrid<Kept<StatutesDraft>> grid = new ListGrid<>();
        grid.day("governance.statutes.from", it -> it.said().validFrom());
        grid.number("governance.statutes.committee", it -> it.said().committeeAtMost());
        grid.number("governance.statutes.vice", it -> it.said().vicePresidentsAtLeast());
        grid.text("governance.statutes.quorum", it -> quorum(it.said().quorum()));
        grid.longText("governance.term.note", it -> it.said().note());
        Sources.column(grid, it -> it.said().source());
        grid.menu("governance.deeds.header", this::deeds);
        grid.empty("governance.statutes.none").sizedFor(versions.size()).onPhone(0, 1, 6);
        grid.setItems(versions);
        show(grid, history.of("statutes"));
    }

    private String quorum(@Nullable Quorum quorum) {
        return quorum == null ? getTranslation("governance.statutes.quorum.unknown") : quorum.toString();
    }

    private DeedMenu deeds(Kept<StatutesDraft> version) {
        String day = Formats.date(Objects.requireNonNull(version.said().validFrom()));
        return new DeedMenu(getTranslation("governance.record.deeds", day))
                .offer("governance.correct", () -> new StatutesDialog(editing, version, false, this::list).open())
                .offer(
                        "governance.record.remove.do",
                        () -> Removal.ask(
                                day, () -> editing.remove(version.id(), new Edit(version.version(), "")), this::list));
    }
}
