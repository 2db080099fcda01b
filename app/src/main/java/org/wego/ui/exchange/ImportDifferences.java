package org.wego.ui.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.wego.membership.name.Excerpt;
import org.wego.membership.register.MemberChange.Difference;

/** What a line changes of a member, field by field. */
final class ImportDifferences extends Div {

    private ImportDifferences() {
        addClassName("import-differences");
    }

    static ImportDifferences of(List<Difference> differences) {
        ImportDifferences shown = new ImportDifferences();
        differences.forEach(it -> shown.add(new Span(shown.words(it))));
        return shown;
    }

    private String words(Difference difference) {
        String field = getTranslation("members.form." + difference.field());
        return difference.before().isEmpty()
                ? getTranslation("members.import.effect.new", field, Excerpt.of(difference.after()))
                : getTranslation(
                        "members.import.effect.of",
                        field,
                        Excerpt.of(difference.before()),
                        Excerpt.of(difference.after()));
    }
}
