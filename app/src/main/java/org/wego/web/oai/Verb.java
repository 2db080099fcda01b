package org.wego.web.oai;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can be asked, and with which arguments. */
enum Verb {
    IDENTIFY("Identify", Set.of(), Set.of(), 1),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of(Argument.IDENTIFIER), 1),
    LIST_SETS("ListSets", Set.of(), Set.of(Argument.RESUMPTION_TOKEN), 1),
    GET_RECORD("GetRecord", Set.of(Argument.IDENTIFIER, Argument.METADATA_PREFIX), Set.of(), 1),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of(Argument.METADATA_PREFIX), Selection.ARGUMENTS, 500),
    LIST_RECORDS("ListRecords", Set.of(Argument.METADATA_PREFIX), Selection.ARGUMENTS, 100);

    private final String written;
    private final Set<Argument> required;
    private final Set<Argument> optional;
    private final int pageSize;

    Verb(String written, Set<Argument> required, Set<Argument> optional, int pageSize) {
        this.written = written;
        this.required = required;
        this.optional = optional;
        this.pageSize = pageSize;
    }

    /** As it is written in requests and answers. */
    String written() {
        return written;
    }

    Set<Argument> required() {
        return required;
    }

    boolean takes(Argument argument) {
        return required.contains(argument) || optional.contains(argument);
    }

    /** How many entries an answer has at most. */
    int pageSize() {
        return pageSize;
    }

    static Optional<Verb> of(String written) {
        return Arrays.stream(values()).filter(it -> it.written.equals(written)).findFirst();
    }

    private static final class Selection {

        static final Set<Argument> ARGUMENTS =
                Set.of(Argument.FROM, Argument.UNTIL, Argument.SET, Argument.RESUMPTION_TOKEN);

        private Selection() {}
    }
}
