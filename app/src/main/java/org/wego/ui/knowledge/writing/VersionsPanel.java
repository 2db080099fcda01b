package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.ZoneId;
import java.util.List;
import org.wego.knowledge.writing.FieldChange;
import org.wego.knowledge.writing.KeptVersion;
import org.wego.ui.component.Panel;
import org.wego.ui.component.TextDifference;
import org.wego.words.Formats;
import org.wego.words.Words;

/** What an entry said when it was handed over and published, and how each time differs from the one before. */
final class VersionsPanel extends Panel {

    VersionsPanel(List<KeptVersion> versions, ZoneId zone) {
        super("writing.panel.versions");
        if (versions.isEmpty()) {
            say("writing.versions.none");
        }
        for (int i = versions.size() - 1; i >= 0; i--) {
            KeptVersion version = versions.get(i);
            String title = getTranslation(
                    "writing.version",
                    version.number(),
                    getTranslation(Words.of(version.state())),
                    Formats.moment(version.at(), zone),
                    version.by());
            add(new Details(
                    title,
                    i == 0
                            ? new Div(getTranslation("writing.version.first"))
                            : difference(versions.get(i - 1), version)));
        }
    }

    private Div difference(KeptVersion before, KeptVersion after) {
        Div all = new Div();
        List<FieldChange> changes = before.to(after);
        if (changes.isEmpty()) {
            all.setText(getTranslation("writing.version.same"));
        }
        for (FieldChange change : changes) {
            all.add(
                    new H3(FieldNames.of(change.field())),
                    new TextDifference(
                            FieldNames.value(change.field(), change.before()),
                            FieldNames.value(change.field(), change.after())));
        }
        return all;
    }
}
