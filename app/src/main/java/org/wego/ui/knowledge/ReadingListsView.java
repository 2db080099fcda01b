package org.wego.ui.knowledge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.wego.knowledge.reading.ReadingList;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;

/** The reading lists of the account. */
@Route(DeskAddress.READING_LISTS)
@StyleSheet("context://styles/knowledge.css")
@RolesAllowed("MEMBER")
class ReadingListsView extends Screen implements BeforeEnterObserver {

    private final transient ReadingLists lists;

    ReadingListsView(ReadingLists lists) {
        super("catalog.lists");
        this.lists = lists;
        head().note("catalog.lists.note").actions(Buttons.primary("catalog.list.new", VaadinIcon.PLUS, this::begin));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ReadingList> own = lists.own();
        if (own.isEmpty()) {
            show(new EmptyState(getTranslation("catalog.lists.none"), getTranslation("catalog.lists.none.help")));
            return;
        }
        Panel panel = new Panel("catalog.lists.own");
        own.forEach(it -> panel.line(
                new Anchor(DeskAddress.readingList(it.id()), it.name()),
                new Span(getTranslation("catalog.count", it.entries().size())
                        + " · "
                        + getTranslation(it.link() == null ? "catalog.list.private" : "catalog.list.linked"))));
        show(panel);
    }

    private void begin() {
        new ListNameDialog(lists, begun -> UI.getCurrent().navigate(DeskAddress.readingList(begun.id()))).open();
    }
}
