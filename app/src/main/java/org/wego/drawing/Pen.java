package org.wego.drawing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.web.util.HtmlUtils;

/** Writes the elements of a {@link Drawing}, one after the other; every value and text is escaped. */
public final class Pen {

    private final StringBuilder markup = new StringBuilder();
    private final Deque<String> elements = new ArrayDeque<>();
    private boolean inTag;

    Pen() {}

    /** Begins an element, to which {@link #with} adds attributes; {@link #close} ends it. */
    public Pen open(String element) {
        endTag();
        markup.append('<').append(element);
        elements.push(element);
        inTag = true;
        return this;
    }

    /**
     * Adds an attribute to the element that was just opened.
     *
     * @throws IllegalStateException if something was written into it already
     */
    public Pen with(String attribute, Object value) {
        if (!inTag) {
            throw new IllegalStateException("too late for " + attribute);
        }
        markup.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value.toString()))
                .append('"');
        return this;
    }

    /** Writes into the element that is open. */
    public Pen text(String text) {
        endTag();
        markup.append(escaped(text));
        return this;
    }

    /** Ends the element that was opened last. */
    public Pen close() {
        String element = elements.pop();
        if (inTag) {
            markup.append("/>");
            inTag = false;
        } else {
            markup.append("</").append(element).append('>');
        }
        return this;
    }

    String markup() {
        return markup.toString();
    }

    private void endTag() {
        if (inTag) {
            markup.append('>');
            inTag = false;
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
