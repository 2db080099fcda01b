package org.wego.web.oai;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.wego.knowledge.harvest.HarvestRecord.Published;

/** The forms in which every entry can be harvested. */
enum MetadataForm {
    OAI_DC("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
    MODS("mods", "http://www.loc.gov/mods/v3", "http://www.loc.gov/standards/mods/v3/mods-3-7.xsd");

    private final String prefix;
    private final String namespace;
    private final String schema;

    MetadataForm(String prefix, String namespace, String schema) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.schema = schema;
    }

    /** What requests call it. */
    String prefix() {
        return prefix;
    }

    String namespace() {
        return namespace;
    }

    String schema() {
        return schema;
    }

    void write(OaiXml xml, Published entry, Repository house) throws XMLStreamException {
        switch (this) {
            case OAI_DC -> DublinCore.write(xml, entry, house);
            case MODS -> Mods.write(xml, entry, house);
        }
    }

    static Optional<MetadataForm> of(String prefix) {
        return Arrays.stream(values()).filter(it -> it.prefix.equals(prefix)).findFirst();
    }
}
