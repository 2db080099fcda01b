package org.wego.ui.economy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionSummary;
import org.wego.ui.component.Confirmation;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** The head of an edition's page: where it comes from, how it is used, and what can be done with it. */
class EditionHead extends Div {

    private final transient EconomicData data;
    private final transient EditionImport imports;
    private final transient Clock clock;
    private final transient Runnable changed;

    EditionHead(EconomicData data, EditionImport imports, Clock clock, EditionSummary edition, Runnable changed) {
        this.data = data;
        this.imports = imports;
        this.clock = clock;
        this.changed = changed;
        add(header(edition));
        if (edition.heldBack()) {
            add(heldBack(edition));
        }
    }

    private PageHeader header(EditionSummary edition) {
        var actions = new ArrayList<Component>();
        if (!edition.used()) {
            actions.add(new Button(getTranslation("economy.delete"), _ -> delete(edition)));
        }
        if (edition.heldBack()) {
            var use = new Button(getTranslation("economy.useByDefault"), _ -> useByDefault(edition));
            use.addThemeNames("primary");
            actions.add(use);
        }
        return new PageHeader(edition.name(), actions.toArray(Component[]::new))
                .withNote(edition.source())
                .withNote(getTranslation(
                        "economy.edition.facts",
                        Formats.date(edition.publishedOn()),
                        edition.importedBy(),
                        Formats.moment(edition.importedAt(), clock.getZone()),
                        edition.countries(),
                        edition.figures()))
                .withFacts(facts(edition));
    }

    private StateBadge[] facts(EditionSummary edition) {
        var use = edition.used()
                ? new StateBadge(getTranslation("economy.state.used.long"), Tone.GOOD)
                : new StateBadge(getTranslation("economy.state.unused.long"), Tone.NEUTRAL);
        return edition.heldBack()
                ? new StateBadge[] {use, new StateBadge(getTranslation("economy.state.heldBack"), Tone.ATTENTION)}
                : new StateBadge[] {use};
    }

    private Paragraph heldBack(EditionSummary edition) {
        return new Paragraph(data.latest(LocalDate.now(clock))
                .map(inUse -> getTranslation("economy.heldBack", lacking(edition), inUse.name()))
                .orElseGet(() -> getTranslation("economy.heldBack.alone", lacking(edition))));
    }

    private static String lacking(EditionSummary edition) {
        return edition.lacking().stream().map(Formats::country).collect(Collectors.joining(", "));
    }

    private void useByDefault(EditionSummary edition) {
        new Confirmation(
                        getTranslation("economy.useByDefault.question", edition.name()),
                        getTranslation("economy.useByDefault.consequence", lacking(edition)),
                        getTranslation("economy.useByDefault"),
                        () -> {
                            imports.useByDefault(edition.id());
                            changed.run();
                            Notice.done(getTranslation("economy.useByDefault.done", edition.name()));
                        })
                .open();
    }

    private void delete(EditionSummary edition) {
        new Confirmation(
                        getTranslation("economy.delete.question", edition.name()),
                        getTranslation("economy.delete.consequence"),
                        getTranslation("economy.delete"),
                        () -> {
                            if (data.deleteUnused(edition.id())) {
                                UI.getCurrent().navigate(DeskAddress.EDITIONS);
                                Notice.done(getTranslation("economy.delete.done", edition.name()));
                            } else {
                                Notice.refused(getTranslation("economy.delete.refused", edition.name()));
                            }
                        })
                .open();
    }
}
