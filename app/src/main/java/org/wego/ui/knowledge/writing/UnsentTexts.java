package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import org.wego.knowledge.entry.EntryId;
import org.wego.ui.component.Buttons;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody typed and the server never got, as the session, the server or the way there ended: the browser keeps it
 * ({@code scripts/writing.js}), and it is offered at its field where the form is opened again.
 */
final class UnsentTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final EntryForm form;
    private Map<String, String> known = Map.of();

    UnsentTexts(EntryForm form, EntryId entry) {
        this.form = form;
        form.getElement().setAttribute("data-entry", entry.toString());
        form.addAttachListener(shown -> {
            shown.getUI().getPage().addJavaScript("context://scripts/writing.js");
            form.getElement()
                    .executeJs("return window.wegoWriting.left(this)")
                    .then(String.class, this::offer, _ -> {});
        });
    }

    /** All that the form holds is on record: the browser may forget of it what it has so. */
    void kept() {
        Map<String, String> now = form.typed();
        Map<String, String> changed = new HashMap<>(now);
        changed.entrySet().removeIf(it -> it.getValue().equals(known.get(it.getKey())));
        known = now;
        if (!changed.isEmpty()) {
            form.getElement().executeJs("window.wegoWriting.kept(this, $0)", JSON.writeValueAsString(changed));
        }
    }

    private void offer(String left) {
        try {
            JSON.readValue(left, TEXTS).forEach(this::offer);
        } catch (JacksonException damaged) {
            // whatever that is, nobody has typed it
            form.getElement().executeJs("localStorage.removeItem('writing/' + this.dataset.entry)");
        }
    }

    @SuppressWarnings("unchecked")
    private void offer(String name, String text) {
        if (text.equals(form.typed().get(name))) {
            drop(name);
            return;
        }
        form.field(name).ifPresent(field -> {
            Div choice = new Div();
            choice.addClassName("writing-conflict");
            choice.add(
                    new Paragraph(choice.getTranslation("writing.unsent")),
                    new Paragraph(text),
                    Buttons.quiet("writing.unsent.take", () -> {
                        choice.removeFromParent();
                        ((HasValue<?, String>) field.input()).setValue(text);
                        drop(name);
                    }),
                    Buttons.quiet("writing.unsent.drop", () -> {
                        choice.removeFromParent();
                        drop(name);
                    }));
            field.below().add(choice);
        });
    }

    private void drop(String name) {
        form.getElement().executeJs("window.wegoWriting.drop(this, $0)", name);
    }
}
