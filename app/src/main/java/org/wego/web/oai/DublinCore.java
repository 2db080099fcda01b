package org.wego.web.oai;

import com.neovisionaries.i18n.CountryCode;
import java.time.ZoneOffset;
import javax.xml.stream.XMLStreamException;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.harvest.HarvestRecord.Published;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Source;
import org.wego.words.Formats;

/** An entry in the form that every harvester reads: fifteen elements, each as often as there is something to say. */
final class DublinCore {

    private final OaiXml xml;

    DublinCore(OaiXml xml) {
        this.xml = xml;
    }

    void write(Published entry, Repository house) throws XMLStreamException {
        EntryContent content = entry.content();
        EntryParts parts = content.parts();
        for (EntryText text : content.texts()) {
            write("title", text, text.title());
        }
        say("creator", EntryWords.creator(content, house));
        for (EntryText text : content.texts()) {
            for (String keyword : text.keywords()) {
                write("subject", text, keyword);
            }
        }
        for (String subject : EntryWords.subjects(content)) {
            say("subject", subject);
        }
        for (EntryText text : content.texts()) {
            write("description", text, text.summary());
        }
        say("publisher", house.publisher());
        for (Partner partner : parts.partners()) {
            say("contributor", partner.name());
        }
        say("date", entry.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        say("type", "Text");
        say("format", "text/html");
        say("identifier", house.page(entry.id()));
        say("identifier", entry.externalId().equals(entry.id().toString()) ? "" : entry.externalId());
        for (Source source : parts.sources()) {
            say("source", EntryWords.together(source.publisher(), source.url()));
        }
        for (EntryText text : content.texts()) {
            say("language", EntryWords.language(text));
        }
        for (Link link : parts.links()) {
            say("relation", link.url());
        }
        say("coverage", content.city() == null ? "" : content.city().name());
        CountryCode country = content.country();
        say("coverage", country == null ? "" : Formats.country(country));
        say("coverage", EntryWords.years(content));
        say("rights", parts.licence());
        say("rights", parts.credit());
    }

    private void write(String name, EntryText of, String text) throws XMLStreamException {
        xml.ifAny("dc:" + name, EntryWords.inItsLanguage(of), text);
    }

    private void say(String name, String text) throws XMLStreamException {
        xml.ifAny("dc:" + name, text);
    }
}
