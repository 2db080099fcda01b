package org.wego.ui.knowledge;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.search.synonym.SynonymEditing;
import org.wego.knowledge.search.synonym.SynonymGroup;
import org.wego.knowledge.search.synonym.SynonymOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** Words that mean the same to the search of the catalogs, kept by staff. */
@Route(DeskAddress.SYNONYMS)
@Menu(title = "knowledge.synonyms", order = 55.8, icon = "vaadin:exchange")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class SynonymsView extends Screen {

    private final transient SynonymEditing editing;
    private final ListGrid<SynonymGroup> grid = new ListGrid<>();

    SynonymsView(SynonymEditing editing) {
        super("knowledge.synonyms");
        this.editing = editing;
        head().note("knowledge.synonyms.note")
                .actions(Buttons.primary("knowledge.synonyms.new", VaadinIcon.PLUS, () -> ask(null)));
        grid.longText("knowledge.synonyms.words", it -> String.join(" · ", it.words()));
        grid.menu("knowledge.synonyms.deeds", this::deeds);
        grid.empty("knowledge.synonyms.none").onPhone(0, 1);
        list();
        show(grid);
    }

    private void list() {
        List<SynonymGroup> groups = editing.list();
        grid.sizedFor(groups.size());
        grid.setItems(groups);
    }

    private void ask(@Nullable SynonymGroup group) {
        new SynonymDialog(editing, group, this::list).open();
    }

    private DeedMenu deeds(SynonymGroup group) {
        String first = group.words().getFirst();
        return new DeedMenu(getTranslation("knowledge.synonyms.of", first))
                .offer("knowledge.synonyms.change", () -> ask(group))
                .offer(
                        "knowledge.synonyms.remove",
                        () -> new Confirmation(
                                        getTranslation("knowledge.synonyms.removing", first),
                                        getTranslation("knowledge.synonyms.removing.note"),
                                        getTranslation("knowledge.synonyms.remove"),
                                        () -> remove(group))
                                .open());
    }

    private void remove(SynonymGroup group) {
        SynonymOutcome outcome = editing.remove(group);
        if (outcome == SynonymOutcome.SAVED) {
            Notice.done(getTranslation("knowledge.synonyms.removed"));
        } else {
            Notice.refused(getTranslation(Words.of(outcome)));
        }
        list();
    }
}
