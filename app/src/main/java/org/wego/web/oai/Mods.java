package org.wego.web.oai;

import com.neovisionaries.i18n.CountryCode;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.harvest.HarvestRecord.Published;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.JournalPlace;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Section;
import org.wego.knowledge.part.Source;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.words.Formats;

/** An entry in the form of libraries, with what it tells beside its texts: chapters, results, partners, sources. */
final class Mods {

    private static final Map<String, String> W3C_DATE = Map.of("encoding", "w3cdtf");

    private final OaiXml xml;

    Mods(OaiXml xml) {
        this.xml = xml;
    }

    void write(Published entry, Repository house) throws XMLStreamException {
        EntryContent content = entry.content();
        EntryParts parts = content.parts();
        titles(content);
        name(EntryWords.creator(content, house), "creator");
        for (Partner partner : parts.partners()) {
            name(partner.name(), partner.role().isEmpty() ? "contributor" : partner.role());
        }
        xml.text("mods:typeOfResource", "text");
        xml.text("mods:genre", content.catalog() == CatalogKind.BEST_PRACTICES_JOURNAL ? "article" : "record");
        xml.around("mods:originInfo", _ -> {
            xml.text("mods:publisher", house.publisher());
            xml.text("mods:dateIssued", W3C_DATE, day(entry));
        });
        for (EntryText text : content.texts()) {
            if (!EntryWords.language(text).isEmpty()) {
                xml.around(
                        "mods:language",
                        _ -> xml.text(
                                "mods:languageTerm", Map.of("type", "code", "authority", "rfc5646"), text.language()));
            }
        }
        for (EntryText text : content.texts()) {
            xml.ifAny("mods:abstract", EntryWords.inItsLanguage(text), text.summary());
        }
        chapters(parts);
        subjects(content);
        related(parts);
        xml.text("mods:identifier", Map.of("type", "uri"), house.page(entry.id()));
        xml.text("mods:identifier", Map.of("type", "local"), entry.externalId());
        xml.around(
                "mods:location", _ -> xml.text("mods:url", Map.of("usage", "primary display"), house.page(entry.id())));
        xml.ifAny("mods:accessCondition", Map.of("type", "use and reproduction"), parts.licence());
        xml.ifAny("mods:note", Map.of("type", "credit"), parts.credit());
        place(parts.journal());
        xml.around("mods:recordInfo", _ -> xml.text("mods:recordIdentifier", house.identifier(entry.id())));
    }

    private void titles(EntryContent content) throws XMLStreamException {
        for (EntryText text : content.texts()) {
            boolean first = text.equals(content.texts().getFirst());
            Map<String, String> attributes = Stream.concat(
                            EntryWords.inItsLanguage(text).entrySet().stream(),
                            (first ? Map.<String, String>of() : Map.of("type", "translated")).entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            xml.around("mods:titleInfo", attributes, _ -> xml.text("mods:title", text.title()));
        }
    }

    private void name(String name, String role) throws XMLStreamException {
        xml.around("mods:name", Map.of("type", "corporate"), _ -> {
            xml.text("mods:namePart", name);
            xml.around("mods:role", _ -> xml.text("mods:roleTerm", Map.of("type", "text"), role));
        });
    }

    private void chapters(EntryParts parts) throws XMLStreamException {
        for (Map.Entry<Section, String> section : parts.sections().entrySet()) {
            String type = section.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            xml.text("mods:note", Map.of("type", type), section.getValue());
        }
        for (Result result : parts.results()) {
            xml.text("mods:note", Map.of("type", "result"), told(result));
        }
        xml.ifAny("mods:note", Map.of("type", "funding"), parts.funding());
    }

    /** "Trips avoided: 2000000 trips per year (before: 3, 2022)". */
    private static String told(Result result) {
        String value = result.value() == null ? "" : ": " + result.value().toPlainString() + " " + result.unit();
        String aside = Stream.of(
                        result.baseline() == null
                                ? ""
                                : "before: " + result.baseline().toPlainString(),
                        result.year() == null ? "" : result.year().toString())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return (result.indicator() + value).strip() + (aside.isEmpty() ? "" : " (" + aside + ")");
    }

    private void subjects(EntryContent content) throws XMLStreamException {
        for (EntryText text : content.texts()) {
            for (String keyword : text.keywords()) {
                topic(EntryWords.inItsLanguage(text), keyword);
            }
        }
        for (String technology : content.technologies()) {
            topic(Map.of(), technology);
        }
        for (ClusterSummary cluster : content.clusters()) {
            xml.text("mods:classification", Map.of("authority", "wego"), cluster.name());
        }
        for (Integer goal : content.sdgs()) {
            xml.text("mods:classification", Map.of("authority", "sdg"), goal.toString());
        }
        CountryCode country = content.country();
        if (country != null || content.city() != null) {
            xml.around(
                    "mods:subject",
                    _ -> xml.around("mods:hierarchicalGeographic", _ -> {
                        xml.ifAny("mods:country", country == null ? "" : Formats.country(country));
                        xml.ifAny(
                                "mods:city",
                                content.city() == null ? "" : content.city().name());
                    }));
        }
        if (!EntryWords.years(content).isEmpty()) {
            xml.around("mods:subject", _ -> xml.text("mods:temporal", EntryWords.years(content)));
        }
    }

    private void topic(Map<String, String> language, String topic) throws XMLStreamException {
        xml.around("mods:subject", _ -> xml.text("mods:topic", language, topic));
    }

    private void related(EntryParts parts) throws XMLStreamException {
        for (Source source : parts.sources()) {
            related(Map.of("type", "references"), source.label(), source.url());
        }
        for (Link link : parts.links()) {
            related(Map.of(), link.label(), link.url());
        }
    }

    private void related(Map<String, String> attributes, String title, String url) throws XMLStreamException {
        xml.around("mods:relatedItem", attributes, _ -> {
            xml.around("mods:titleInfo", _ -> xml.text("mods:title", title));
            if (!url.isEmpty()) {
                xml.around("mods:location", _ -> xml.text("mods:url", url));
            }
        });
    }

    private void place(JournalPlace place) throws XMLStreamException {
        if (!place.equals(JournalPlace.NONE)) {
            xml.around("mods:part", _ -> {
                detail("volume", place.volume());
                detail("issue", place.issue());
                detail("article", place.article());
            });
        }
    }

    private void detail(String type, String number) throws XMLStreamException {
        if (!number.isEmpty()) {
            xml.around("mods:detail", Map.of("type", type), _ -> xml.text("mods:number", number));
        }
    }

    private static String day(Published entry) {
        return entry.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
