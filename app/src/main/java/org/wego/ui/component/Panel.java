package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A titled part of a {@link Screen}, with its own actions beside the title. */
// a component sets itself up by methods of Vaadin, which no screen overrides
@SuppressWarnings("this-escape")
public class Panel extends Section {

    private final Div head = new Div();
    private final H2 heading;

    /** @param title key of the title */
    public Panel(String title, Object... details) {
        this(new H2());
        heading.setText(getTranslation(title, details));
    }

    private Panel(H2 heading) {
        this.heading = heading;
        addClassName("panel");
        head.addClassName("panel-head");
        head.add(heading);
        add(head);
    }

    /** A panel whose title are these words. */
    public static Panel titled(String words) {
        return new Panel(new H2(words));
    }

    /** Several panels side by side, as many as there is room for. */
    public static Div row(Component... panels) {
        Div row = new Div(panels);
        row.addClassName("panels");
        return row;
    }

    /** The same where some are much higher than others: in columns, without holes. */
    public static Div columns(Component... panels) {
        Div columns = row(panels);
        columns.addClassName("overview");
        return columns;
    }

    /** A line of a panel that says more in a quiet voice. */
    public static Span aside(String words) {
        return aside(new Text(words));
    }

    /** The same of something that may lead elsewhere. */
    public static Span aside(Component part) {
        Span aside = new Span(part);
        aside.addClassName("panel-aside");
        return aside;
    }

    /** What stands at one end of a line, one below the other. */
    public static Div stack(Component... lines) {
        Div stack = new Div(lines);
        stack.addClassName("panel-stack");
        return stack;
    }

    /** What its title says. */
    public final String name() {
        return heading.getText();
    }

    /** Holds this too. */
    public final Panel with(Component... more) {
        add(more);
        return this;
    }

    /** Sets what it holds apart from each other, as forms need it. */
    public final Panel spaced() {
        addClassName("stacked");
        return this;
    }

    /** Offers this beside the title. */
    public final Panel actions(Component... actions) {
        head.add(actions);
        return this;
    }

    /** Adds what something is called and what it is. */
    public final Panel line(String label, String value) {
        return line(new Span(label), new Span(value));
    }

    /** Adds a line with something at both ends. */
    public final Panel line(Component label, Component value) {
        Div line = new Div(label, value);
        line.addClassName("panel-line");
        add(line);
        return this;
    }

    /**
     * Adds a sentence: what the panel is about, or why nothing is listed.
     *
     * @param key of its text
     */
    public final Panel say(String key, Object... details) {
        Paragraph sentence = new Paragraph(getTranslation(key, details));
        sentence.addClassName("panel-aside");
        add(sentence);
        return this;
    }

    /**
     * Shows this below the title, in the place of what was there. What is shown already stays as it is, with the focus
     * and with what is just being typed.
     */
    protected final void show(Component... content) {
        Shown.below(this, head, content);
    }

    /** Takes away all below the title. */
    protected final void clear() {
        getChildren().filter(it -> !it.equals(head)).toList().forEach(this::remove);
    }
}
