package org.wego.ui.membership;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.wego.city.CityChapter;
import org.wego.city.CityFact;
import org.wego.ui.component.Panel;

/** What the other parts of the house know of a member, each in a panel; nothing if they know nothing. */
final class Chapters extends Div {

    Chapters(List<CityChapter> chapters) {
        if (chapters.isEmpty()) {
            return;
        }
        Paragraph note = new Paragraph(getTranslation("members.city.public"));
        note.addClassNames("panel-aside", "chapters-note");
        add(note, Panel.row(chapters.stream().map(Chapters::panel).toArray(Panel[]::new)));
    }

    private static Panel panel(CityChapter chapter) {
        Panel panel = Panel.titled(chapter.title());
        UnorderedList list = new UnorderedList();
        chapter.facts().forEach(fact -> list.add(line(fact)));
        panel.add(list);
        return chapter.cut() ? panel.say("members.city.cut", chapter.facts().size()) : panel;
    }

    private static ListItem line(CityFact fact) {
        Anchor link = new Anchor(fact.address(), fact.what());
        link.setRouterIgnore(true);
        Span when = new Span(fact.when());
        when.addClassName("aside");
        return new ListItem(link, when);
    }
}
