package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.Set;
import org.wego.knowledge.writing.FieldConflict;
import org.wego.ui.component.Buttons;

/** Fields that somebody else wrote too: theirs stays on record, and mine in the form, until somebody decides. */
final class Disputes {

    private final Set<String> names = new HashSet<>();
    private final Deciding deciding;

    /** What is done once somebody has decided. */
    interface Deciding {
        void decided(String field, boolean theirs);
    }

    Disputes(Deciding deciding) {
        this.deciding = deciding;
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    void clear() {
        names.clear();
    }

    /** Shows below the field what the other one wrote. */
    void add(FieldConflict conflict, FormField<?> field) {
        names.add(conflict.field());
        Div choice = new Div();
        choice.addClassName("writing-conflict");
        choice.add(
                new Paragraph(choice.getTranslation("writing.conflict")),
                new Paragraph(conflict.theirs()),
                Buttons.quiet("writing.conflict.mine", () -> decide(conflict.field(), choice, false)),
                Buttons.quiet("writing.conflict.theirs", () -> decide(conflict.field(), choice, true)));
        field.below().add(choice);
    }

    private void decide(String field, Div choice, boolean theirs) {
        names.remove(field);
        choice.removeFromParent();
        deciding.decided(field, theirs);
    }
}
