package org.wego.ui.membership;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.wego.city.CityChapter;
import org.wego.city.CityFact;

/** What another part of the house knows of a member. */
final class ChapterPanel extends MemberPanel {

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
