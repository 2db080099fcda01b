package org.wego.web.oai;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wego.knowledge.harvest.CatalogHarvest;
import org.wego.knowledge.harvest.HarvestHeader;
import org.wego.knowledge.harvest.HarvestPage;
import org.wego.knowledge.harvest.HarvestPosition;
import org.wego.knowledge.harvest.HarvestRecord;
import org.wego.knowledge.harvest.HarvestSet;
import org.wego.words.Words;

/** Finds what is asked; all is read before the first letter of the answer is written. */
@Component
class OaiAnswers {

    private final CatalogHarvest harvest;
    private final MessageSource texts;

    OaiAnswers(CatalogHarvest harvest, MessageSource texts) {
        this.harvest = harvest;
        this.texts = texts;
    }

    /**
     * The answer to a request.
     *
     * @param now when it is given
     * @throws OaiRefusal if there is none
     */
    OaiXml.Content to(OaiRequest request, Repository house, Instant now) {
        return switch (request.verb()) {
            case IDENTIFY -> identify(house, harvest.earliest().orElse(now));
            case LIST_METADATA_FORMATS -> forms(request, house);
            case LIST_SETS -> sets(request);
            case GET_RECORD -> record(request, house);
            case LIST_IDENTIFIERS -> identifiers(part(request), house);
            case LIST_RECORDS -> records(part(request), house);
        };
    }

    private static OaiXml.Content identify(Repository house, Instant earliest) {
        return xml -> {
            xml.text("repositoryName", house.name());
            xml.text("baseURL", house.base());
            xml.text("protocolVersion", "2.0");
            xml.text("adminEmail", house.email());
            xml.text("earliestDatestamp", Datestamps.written(earliest));
            xml.text("deletedRecord", "persistent");
            xml.text("granularity", Datestamps.GRANULARITY);
        };
    }

    private OaiXml.Content forms(OaiRequest request, Repository house) {
        String identifier = request.get(Argument.IDENTIFIER);
        if (identifier != null) {
            find(identifier, house);
        }
        return xml -> {
            for (MetadataForm form : MetadataForm.values()) {
                xml.around("metadataFormat", _ -> {
                    xml.text("metadataPrefix", form.prefix());
                    xml.text("schema", form.schema());
                    xml.text("metadataNamespace", form.namespace());
                });
            }
        };
    }

    /** There are so few that they need no parts. */
    private OaiXml.Content sets(OaiRequest request) {
        if (request.get(Argument.RESUMPTION_TOKEN) != null) {
            throw new OaiRefusal(OaiFault.UNKNOWN_TOKEN);
        }
        List<HarvestSet> sets = harvest.sets();
        return xml -> {
            for (HarvestSet set : sets) {
                xml.around("set", _ -> {
                    xml.text("setSpec", set.spec());
                    xml.text("setName", Objects.requireNonNullElseGet(set.name(), () -> all(set)));
                });
            }
        };
    }

    private String all(HarvestSet set) {
        return texts.getMessage(Words.of(set.branch()), null, Locale.ENGLISH);
    }

    private OaiXml.Content record(OaiRequest request, Repository house) {
        HarvestRecord record = find(request.required(Argument.IDENTIFIER), house);
        MetadataForm form = form(request.required(Argument.METADATA_PREFIX));
        return xml -> write(xml, record, form, house);
    }

    private HarvestRecord find(String identifier, Repository house) {
        return house.entry(identifier)
                .flatMap(harvest::record)
                .orElseThrow(() -> new OaiRefusal(OaiFault.UNKNOWN_ENTRY));
    }

    private static MetadataForm form(String prefix) {
        return MetadataForm.of(prefix).orElseThrow(() -> new OaiRefusal(OaiFault.UNKNOWN_FORM));
    }

    /** The part of a list that is asked for: its first one, or the one that a token leads to. */
    private ResumptionToken part(OaiRequest request) {
        String token = request.get(Argument.RESUMPTION_TOKEN);
        if (token != null) {
            return ResumptionToken.read(token)
                    .filter(it -> it.verb() == request.verb()
                            && MetadataForm.of(it.form()).isPresent())
                    .orElseThrow(() -> new OaiRefusal(OaiFault.UNKNOWN_TOKEN));
        }
        MetadataForm form = form(request.required(Argument.METADATA_PREFIX));
        HarvestPosition begin =
                harvest.begin(Datestamps.scope(request)).orElseThrow(() -> new OaiRefusal(OaiFault.NOTHING_FOUND));
        return new ResumptionToken(request.verb(), form.prefix(), begin);
    }

    private OaiXml.Content identifiers(ResumptionToken part, Repository house) {
        HarvestPage<HarvestHeader> page =
                harvest.headers(part.position(), part.verb().pageSize());
        return xml -> {
            for (HarvestHeader header : page.records()) {
                write(xml, header, house);
            }
            writeToken(xml, part, page);
        };
    }

    private OaiXml.Content records(ResumptionToken part, Repository house) {
        HarvestPage<HarvestRecord> page =
                harvest.records(part.position(), part.verb().pageSize());
        MetadataForm form = form(part.form());
        return xml -> {
            for (HarvestRecord record : page.records()) {
                write(xml, record, form, house);
            }
            writeToken(xml, part, page);
        };
    }

    private static void write(OaiXml xml, HarvestRecord record, MetadataForm form, Repository house)
            throws XMLStreamException {
        HarvestRecord.Published entry = record.entry();
        xml.around("record", _ -> {
            write(xml, record.header(), house);
            if (entry != null) {
                xml.around("metadata", _ -> form.write(xml, entry, house));
            }
        });
    }

    private static void write(OaiXml xml, HarvestHeader header, Repository house) throws XMLStreamException {
        xml.around("header", header.deleted() ? Map.of("status", "deleted") : Map.of(), _ -> {
            xml.text("identifier", house.identifier(header.entry()));
            xml.text("datestamp", Datestamps.written(header.changedAt()));
            for (String set : header.sets()) {
                xml.text("setSpec", set);
            }
        });
    }

    /** A list of one part has none; the last part of several has an empty one. */
    private static void writeToken(OaiXml xml, ResumptionToken part, HarvestPage<?> page) throws XMLStreamException {
        HarvestPosition next = page.next();
        if (next == null && page.at().listed() == 0) {
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        Optional.ofNullable(page.at().size()).ifPresent(it -> attributes.put("completeListSize", it.toString()));
        attributes.put("cursor", Long.toString(page.at().listed()));
        xml.text(
                "resumptionToken",
                attributes,
                next == null ? "" : new ResumptionToken(part.verb(), part.form(), next).written());
    }
}
