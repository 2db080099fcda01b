package org.wego.web.oai;

import java.util.Arrays;
import java.util.Optional;

/** The arguments of the protocol, beside the verb. */
enum Argument {
    IDENTIFIER("identifier"),
    METADATA_PREFIX("metadataPrefix"),
    FROM("from"),
    UNTIL("until"),
    SET("set"),
    RESUMPTION_TOKEN("resumptionToken");

    private final String written;

    Argument(String written) {
        this.written = written;
    }

    /** As it is written in requests. */
    String written() {
        return written;
    }

    static Optional<Argument> of(String written) {
        return Arrays.stream(values()).filter(it -> it.written.equals(written)).findFirst();
    }
}
