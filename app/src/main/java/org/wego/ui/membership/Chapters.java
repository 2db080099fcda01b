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

/** What the other parts of the house know of a member, a panel each; nothing if they know nothing. */
final class Chapters extends Div {

    Chapters(List<CityChapter> chapters) {
        if (chapters.isEmpty()) {
            return;
        }
        var note = new Paragraph(getTranslation("members.city.public"));
        note.addClassNames("member-aside", "chapters-note");
        var panels = new Div();
        panels.addClassName("panels");
        chapters.forEach(chapter -> panels.add(new ChapterPanel(chapter)));
        add(note, panels);
    }

    /** What another part of the house knows of a member. */
    private static final class ChapterPanel extends MemberPanel {

        ChapterPanel(CityChapter chapter) {
            super(chapter.title());
            var list = new UnorderedList();
            chapter.facts().forEach(fact -> list.add(line(fact)));
            add(list);
            if (chapter.cut()) {
                say(getTranslation("members.city.cut", chapter.facts().size()));
            }
        }

        private static ListItem line(CityFact fact) {
            var link = new Anchor(fact.address(), fact.what());
            link.setRouterIgnore(true);
            var when = new Span(fact.when());
            when.addClassName("aside");
            return new ListItem(link, when);
        }
    }
}
