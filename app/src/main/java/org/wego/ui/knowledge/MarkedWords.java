package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import org.wego.catalog.FacetWords;
import org.wego.knowledge.search.MarkedText;

/** Texts of entries with their language, and with what fits the question marked. */
final class MarkedWords {

    private MarkedWords() {}

    /** The pieces of a text, those that fit as {@code mark}. */
    static Component[] of(MarkedText text) {
        return text.pieces().stream()
                .map(it -> it.marked() ? mark(it.text()) : new Text(it.text()))
                .toArray(Component[]::new);
    }

    /** Says in which language a component is written, and so from which side. */
    static <C extends Component> C in(String language, C component) {
        component.getElement().setAttribute("lang", language);
        if (FacetWords.isFromRight(language)) {
            component.getElement().setAttribute("dir", "rtl");
        }
        return component;
    }

    private static HtmlContainer mark(String text) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(text);
        return mark;
    }
}
