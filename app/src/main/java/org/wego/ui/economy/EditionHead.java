package org.wego.ui.economy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionSummary;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.words.Formats;

/** The head of an edition's page: where it comes from, how it is used, and what can be done with it. */
class EditionHead {

    private final EconomicData data;
    private final EditionImport imports;
    private final Clock clock;
    private final Runnable changed;

    EditionHead(EconomicData data, EditionImport imports, Clock clock, Runnable changed) {
        this.data = data;
        this.imports = imports;
        this.clock = clock;
        this.changed = changed;
    }

    void show(PageHeader head, EditionSummary edition) {
        head.titled(edition.name())
                .line(edition.source())
                .note(
                        "economy.edition.facts",
                        Formats.date(edition.publishedOn()),
                        edition.importedBy(),
                        Formats.moment(edition.importedAt(), clock.getZone()),
                        edition.countries(),
                        edition.figures())
                .facts(facts(edition));
        if (!edition.used()) {
            head.actions(Buttons.plain("economy.delete", () -> delete(edition)));
        }
        if (edition.heldBack()) {
            head.actions(Buttons.primary("economy.useByDefault", () -> useByDefault(edition)));
        }
    }

    private StateBadge[] facts(EditionSummary edition) {
        StateBadge use = edition.used()
                ? new StateBadge(words("economy.state.used.long"), Tone.GOOD)
                : new StateBadge(words("economy.state.unused.long"), Tone.NEUTRAL);
        return edition.heldBack()
                ? new StateBadge[] {use, new StateBadge(words("economy.state.heldBack"), Tone.ATTENTION)}
                : new StateBadge[] {use};
    }

    /** Why it is not used although it is the latest. */
    Paragraph heldBack(EditionSummary edition) {
        return new Paragraph(data.latest(LocalDate.now(clock))
                .map(inUse -> words("economy.heldBack", lacking(edition), inUse.name()))
                .orElseGet(() -> words("economy.heldBack.alone", lacking(edition))));
    }

    private static String lacking(EditionSummary edition) {
        return edition.lacking().stream().map(Formats::country).collect(Collectors.joining(", "));
    }

    private void useByDefault(EditionSummary edition) {
        new Confirmation(
                        words("economy.useByDefault.question", edition.name()),
                        words("economy.useByDefault.consequence", lacking(edition)),
                        words("economy.useByDefault"),
                        () -> {
                            imports.useByDefault(edition.id());
                            changed.run();
                            Notice.done(words("economy.useByDefault.done", edition.name()));
                        })
                .open();
    }

    private void delete(EditionSummary edition) {
        new Confirmation(
                        words("economy.delete.question", edition.name()),
                        words("economy.delete.consequence"),
                        words("economy.delete"),
                        () -> {
                            if (data.deleteUnused(edition.id())) {
                                UI.getCurrent().navigate(DeskAddress.EDITIONS);
                                Notice.done(words("economy.delete.done", edition.name()));
                            } else {
                                Notice.refused(words("economy.delete.refused", edition.name()));
                            }
                        })
                .open();
    }

    private static String words(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
