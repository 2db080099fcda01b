package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.Attachment;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Source;
import org.wego.ui.component.Panel;
import org.wego.words.Formats;
import org.wego.words.Words;

/** What an entry tells, part by part, without those that are empty. */
final class EntrySections {

    private final EntryId id;
    private final EntryParts parts;
    private final EntryText text;
    private final String original;
    private final List<Component> panels = new ArrayList<>();

    EntrySections(EntryDetails entry, EntryText text) {
        this.id = entry.id();
        this.parts = entry.content().parts();
        this.text = text;
        this.original = entry.text().language();
    }

    /** The panels, in the order in which people read them. */
    List<Component> panels() {
        Panel summary = new Panel("catalog.summary").with(paragraphs(text.language(), text.summary()));
        panels.add(summary.with(paragraphs(text.language(), text.body())));
        parts.sections()
                .forEach((section, told) -> panels.add(new Panel(Words.of(section)).with(paragraphs(original, told))));
        if (!parts.results().isEmpty()) {
            panels.add(new Panel("catalog.results").with(new ResultTable(parts.results())));
        }
        if (!parts.partners().isEmpty()) {
            panels.add(new Panel("catalog.partners")
                    .with(list(parts.partners().stream()
                            .map(EntrySections::partner)
                            .toList())));
        }
        if (!parts.images().isEmpty()) {
            panels.add(new Panel("knowledge.field.images").with(images()));
        }
        if (!parts.links().isEmpty() || !parts.files().isEmpty()) {
            panels.add(new Panel("catalog.links")
                    .with(list(Stream.concat(
                                    parts.links().stream().map(EntrySections::link),
                                    parts.files().stream().map(this::file))
                            .toList())));
        }
        sources();
        return panels;
    }

    private Component[] images() {
        return parts.images().stream()
                .map(it -> {
                    Div image = new Div(new Image(address(it), it.text()), Panel.aside(it.text()));
                    image.addClassName("entry-image");
                    return image;
                })
                .toArray(Component[]::new);
    }

    private Component file(Attachment file) {
        return outside(address(file), file.text());
    }

    /** Where everybody has it, as the entry is published. */
    private String address(Attachment attachment) {
        return "knowledge/" + id + "/files/" + attachment.file();
    }

    private void sources() {
        Panel panel = new Panel("catalog.sources");
        OrderedList sources = new OrderedList(parts.sources().stream()
                .map(it -> new ListItem(source(it, panel)))
                .toArray(ListItem[]::new));
        sources.addClassName("sources-list");
        panel.add(sources);
        if (!parts.licence().isEmpty()) {
            panel.line(panel.getTranslation("catalog.licence"), parts.licence());
        }
        if (!parts.credit().isEmpty()) {
            panel.say("catalog.credit", parts.credit());
        }
        panels.add(panel);
    }

    private static Component[] paragraphs(String language, String text) {
        return Arrays.stream(text.split("\\n+", -1))
                .filter(it -> !it.isBlank())
                .map(it -> MarkedWords.in(language, new Paragraph(it)))
                .toArray(Component[]::new);
    }

    private static UnorderedList list(List<Component> lines) {
        return new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private static Component partner(Partner partner) {
        return new Span(partner.role().isEmpty() ? partner.name() : partner.name() + " · " + partner.role());
    }

    private static Component link(Link link) {
        return outside(link.url(), link.label());
    }

    private static Component source(Source source, Panel words) {
        Component named = source.url().isEmpty() ? new Span(source.label()) : outside(source.url(), source.label());
        Span line = new Span(named);
        if (source.accessed() != null) {
            line.add(Panel.aside(", " + words.getTranslation("catalog.accessed", Formats.date(source.accessed()))));
        }
        return line;
    }

    private static Anchor outside(String url, String label) {
        Anchor anchor = new Anchor(url, label);
        anchor.getElement().setAttribute("rel", "noopener");
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
