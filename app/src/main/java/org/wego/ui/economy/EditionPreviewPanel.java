package org.wego.ui.economy;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.EditionPreview.Doubted;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.EditionPreview.Matched;
import org.wego.membership.economy.EditionPreview.Skipped;
import org.wego.membership.economy.EditionPreview.Unmatched;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.file.Finding;
import org.wego.ui.component.Fact;
import org.wego.ui.component.Shown;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** What an import would bring, one tab for each kind of thing; the tab with the most pressing ones comes first. */
class EditionPreviewPanel extends Div {

    /** Takes what is said of the file. */
    interface Decisions {

        /** What a code or name stands for, from now on; no country leaves it out. */
        void decide(String label, @Nullable CountryCode country);

        /** Leaves the rows with that code or name out of this file. */
        void leaveOut(String label);
    }

    private final TabSheet tabs = new TabSheet();
    private final transient Part<Finding> findings;
    private final transient Part<Doubted> doubted;
    private final transient Part<Unmatched> unmatched;
    private final transient Part<Jump> jumps;
    private final transient Part<Matched> matched;
    private final transient Part<Skipped> skipped;

    EditionPreviewPanel(EditionPreview preview, Decisions decisions) {
        addClassName("economy-preview");
        tabs.setWidthFull();
        EditionPreviewLists lists = new EditionPreviewLists(preview.sheet(), decisions);
        findings = new Part<>("findings", lists.findings());
        doubted = new Part<>("doubted", lists.doubted());
        unmatched = new Part<>("unmatched", lists.unmatched());
        jumps = new Part<>("jumps", lists.jumps());
        matched = new Part<>("matched", lists.matched());
        skipped = new Part<>("skipped", lists.skipped());
        show(preview);
    }

    /** Shows what the import would bring now; who answers in one list stays there as long as it has something to answer. */
    final void show(EditionPreview preview) {
        Tab selected = tabs.getSelectedTab();
        int shown = findings.show(preview.errors() + preview.warnings(), preview.findings(), 0);
        shown += doubted.show(preview.doubted().size(), preview.doubted(), shown);
        shown += unmatched.show(preview.unmatched().size(), preview.unmatched(), shown);
        shown += jumps.show(preview.jumping(), preview.jumps(), shown);
        shown += matched.show(preview.matched().size(), preview.matched(), shown);
        shown += skipped.show(preview.skipped(), preview.skippedCells(), shown);
        if (shown > 0) {
            tabs.setSelectedIndex(selected == null ? 0 : Math.max(0, tabs.getIndexOf(selected)));
        }
        List<Component> parts = new ArrayList<>();
        if (preview.form() != null) {
            parts.add(summary(preview));
        }
        if (shown > 0) {
            parts.add(tabs);
        }
        Shown.exactly(this, parts);
    }

    /** What can be done with the file, in a sentence. */
    Paragraph verdict(EditionPreview preview) {
        EditionSummary same = preview.sameFile();
        if (same != null) {
            return new Paragraph(getTranslation("economy.import.sameFile", same.name()));
        }
        if (preview.errors() > 0) {
            return new Paragraph(getTranslation(
                    preview.doubted().isEmpty() ? "economy.import.faulty" : "economy.import.doubted",
                    preview.fileName(),
                    preview.errors()));
        }
        return new Paragraph(
                preview.questions().isEmpty()
                        ? getTranslation("economy.import.sound", preview.fileName())
                        : getTranslation("economy.import.asks", preview.fileName(), EditionForm.questions(preview)));
    }

    private Fact fact(int number, String what) {
        return new Fact(Formats.number(number), getTranslation("economy.preview." + what, number));
    }

    private Component summary(EditionPreview preview) {
        Div facts = new Div(
                fact(preview.figures(), "figures"),
                fact(preview.matched().size(), "countries"),
                fact(preview.skipped(), "skipped"),
                fact(preview.jumping(), "jumps"));
        facts.addClassName("facts");
        Div words = new Div(
                new Paragraph(getTranslation("economy.form." + preview.form(), preview.source(), preview.encoding())));
        if (preview.sheet() != null) {
            words.add(new Paragraph(getTranslation("economy.preview.sheet", preview.sheet())));
        }
        EditionSummary before = preview.comparedWith();
        words.add(new Paragraph(
                before == null
                        ? getTranslation("economy.preview.first")
                        : getTranslation("economy.preview.compared", before.name())));
        if (!preview.aggregates().isEmpty()) {
            words.add(new Paragraph(getTranslation(
                    "economy.preview.aggregates",
                    preview.aggregates().size(),
                    String.join(", ", preview.aggregates()))));
        }
        if (!preview.ignored().isEmpty()) {
            words.add(new Paragraph(getTranslation("economy.preview.ignored", String.join(", ", preview.ignored()))));
        }
        words.addClassName("economy-words");
        return new Div(facts, words);
    }

    /** A list of one kind, and its tab while there is something in it. */
    private final class Part<T> {

        private final String kind;
        private final ListGrid<T> list;
        private final Paragraph cut = new Paragraph();
        private final Tab tab = new Tab();
        private final Div content;

        Part(String kind, ListGrid<T> list) {
            this.kind = kind;
            this.list = list;
            this.content = new Div(new Paragraph(getTranslation("economy.tab." + kind + ".note")), list, cut);
        }

        /** Answers how many tabs it has at this place: one or none. */
        int show(int count, List<T> things, int place) {
            if (things.isEmpty()) {
                if (tabs.getIndexOf(tab) >= 0) {
                    tabs.remove(tab);
                }
                return 0;
            }
            tab.setLabel(getTranslation("economy.tab." + kind, Formats.number(count)));
            list.setItems(things);
            list.sizedFor(things.size());
            cut.setVisible(count > EditionPreview.LISTED);
            cut.setText(getTranslation("economy.preview.cut", EditionPreview.LISTED, Formats.number(count)));
            if (tabs.getIndexOf(tab) < 0) {
                tabs.add(tab, content, place);
            }
            return 1;
        }
    }
}
