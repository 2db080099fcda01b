package org.wego.ui.economy;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.EditionSummary;
import org.wego.ui.component.Fact;
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

    EditionPreviewPanel(EditionPreview preview, Decisions decisions) {
        addClassName("economy-preview");
        if (preview.form() != null) {
            add(summary(preview));
        }
        EditionPreviewLists lists = new EditionPreviewLists(preview.sheet(), decisions);
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        tab(tabs, "findings", preview.errors() + preview.warnings(), preview.findings(), lists::findings);
        tab(tabs, "doubted", preview.doubted().size(), preview.doubted(), lists::doubted);
        tab(tabs, "unmatched", preview.unmatched().size(), preview.unmatched(), lists::unmatched);
        tab(tabs, "jumps", preview.jumping(), preview.jumps(), lists::jumps);
        tab(tabs, "matched", preview.matched().size(), preview.matched(), lists::matched);
        tab(tabs, "skipped", preview.skipped(), preview.skippedCells(), lists::skipped);
        if (tabs.getTabCount() > 0) {
            add(tabs);
        }
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

    private <T> void tab(TabSheet tabs, String kind, int count, List<T> things, Function<List<T>, Component> list) {
        if (things.isEmpty()) {
            return;
        }
        Div content = new Div(new Paragraph(getTranslation("economy.tab." + kind + ".note")), list.apply(things));
        if (count > EditionPreview.LISTED) {
            content.add(
                    new Paragraph(getTranslation("economy.preview.cut", EditionPreview.LISTED, Formats.number(count))));
        }
        tabs.add(getTranslation("economy.tab." + kind, Formats.number(count)), content);
    }
}
