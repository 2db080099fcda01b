package org.wego.ui.membership;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.wego.city.CityChapter;

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
}
