package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of a {@link Screen}: its heading, lines and small facts below it, and its actions at the right. */
public final class PageHeader extends Header {

    private final H1 heading = new H1();
    private final Div titles = new Div();
    private final Div facts = new Div();
    private final Div actions = new Div();
    private final transient List<DeedButton> before = new ArrayList<>();

    PageHeader() {
        addClassName("page-header");
        titles.addClassName("page-titles");
        facts.addClassName("page-facts");
        actions.addClassName("page-actions");
        heading.getElement().setAttribute("tabindex", "-1");
        titled("");
    }

    /** Begins anew, with this heading and nothing else. */
    public PageHeader titled(String words) {
        before.clear();
        if (words.equals(heading.getText())) {
            // under another heading the same words may be about another thing
            actions.getChildren()
                    .flatMap(it -> it instanceof DeedButton button ? Stream.of(button) : Stream.empty())
                    .forEach(before::add);
        }
        heading.setText(words);
        removeAll();
        titles.removeAll();
        facts.removeAll();
        actions.removeAll();
        titles.add(heading);
        add(titles);
        return this;
    }

    /**
     * Adds a line that explains, below the heading.
     *
     * @param key of its text
     */
    public PageHeader note(String key, Object... details) {
        return line(getTranslation(key, details));
    }

    /** Adds a line in words that are on record. */
    public PageHeader line(String words) {
        titles.add(new Paragraph(words));
        return this;
    }

    /** Adds a line of which parts lead elsewhere. */
    public PageHeader line(Component... parts) {
        titles.add(new Paragraph(parts));
        return this;
    }

    /** Adds small facts, such as the badge of a state. */
    public PageHeader facts(Component... more) {
        facts.add(more);
        titles.add(facts);
        return this;
    }

    /** Adds what can be done here, the primary action last; buttons that were here before and look the same stay. */
    public PageHeader actions(Component... more) {
        Stream.of(more).map(this::kept).forEach(actions::add);
        add(actions);
        return this;
    }

    private Component kept(Component action) {
        if (action instanceof DeedButton button) {
            Optional<DeedButton> same =
                    before.stream().filter(it -> it.takesOver(button)).findFirst();
            same.ifPresent(before::remove);
            return same.orElse(button);
        }
        return action;
    }

    String title() {
        return heading.getText();
    }

    /** Puts the focus on the heading, so that whoever hears the screen knows where the way has led. */
    void focusHeading() {
        heading.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
