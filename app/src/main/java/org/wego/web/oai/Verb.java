package org.wego.web.oai;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can be asked, and with which arguments. */
enum Verb {
    IDENTIFY("Identify", 1),
    LIST_METADATA_FORMATS("ListMetadataFormats", 1),
    LIST_SETS("ListSets", 1),
    GET_RECORD("GetRecord", 1),
    LIST_IDENTIFIERS("ListIdentifiers", 500),
    LIST_RECORDS("ListRecords", 100);

    private final String written;
    private final int pageSize;

    Verb(String written, int pageSize) {
        this.written = written;
        this.pageSize = pageSize;
    }

    /** As it is written in requests and answers. */
    String written() {
        return written;
    }

    /** How many entries an answer has at most. */
    int pageSize() {
        return pageSize;
    }

    /** Without a token that leads to the next part of a list. */
    Set<Argument> required() {
        return switch (this) {
            case IDENTIFY, LIST_METADATA_FORMATS, LIST_SETS -> Set.of();
            case GET_RECORD -> Set.of(Argument.IDENTIFIER, Argument.METADATA_PREFIX);
            case LIST_IDENTIFIERS, LIST_RECORDS -> Set.of(Argument.METADATA_PREFIX);
        };
    }

    boolean takes(Argument argument) {
        return required().contains(argument)
                || switch (this) {
                    case IDENTIFY, GET_RECORD -> false;
                    case LIST_METADATA_FORMATS -> argument == Argument.IDENTIFIER;
                    case LIST_SETS -> argument == Argument.RESUMPTION_TOKEN;
                    case LIST_IDENTIFIERS, LIST_RECORDS -> argument != Argument.IDENTIFIER;
                };
    }

    static Optional<Verb> of(String written) {
        return Arrays.stream(values()).filter(it -> it.written.equals(written)).findFirst();
    }
}
