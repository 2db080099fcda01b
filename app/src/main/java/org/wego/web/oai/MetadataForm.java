package org.wego.web.oai;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.wego.knowledge.harvest.HarvestRecord.Published;

/** The forms in which every entry can be harvested. */
enum MetadataForm {
    OAI_DC(
            "oai_dc",
            "dc",
            "http://www.openarchives.org/OAI/2.0/oai_dc/",
            "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/"),
    MODS(
            "mods",
            "mods",
            "http://www.loc.gov/mods/v3",
            "http://www.loc.gov/standards/mods/v3/mods-3-7.xsd",
            "version",
            "3.7");

    private final String prefix;
    private final String root;
    private final String namespace;
    private final String schema;
    private final String attribute;
    private final String value;

    MetadataForm(String prefix, String root, String namespace, String schema, String attribute, String value) {
        this.prefix = prefix;
        this.root = root;
        this.namespace = namespace;
        this.schema = schema;
        this.attribute = attribute;
        this.value = value;
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
        xml.root(root, prefix, namespace, schema, Map.of(attribute, value), it -> {
            switch (this) {
                case OAI_DC -> new DublinCore(it).write(entry, house);
                case MODS -> new Mods(it).write(entry, house);
            }
        });
    }

    static Optional<MetadataForm> of(String prefix) {
        return Arrays.stream(values()).filter(it -> it.prefix.equals(prefix)).findFirst();
    }
}
