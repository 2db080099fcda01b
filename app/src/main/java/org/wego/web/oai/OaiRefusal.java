package org.wego.web.oai;

import java.util.List;

/** A request that cannot be answered. */
class OaiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final OaiFault fault;
    private final transient List<String> about;

    /** @param about what the words of the fault name */
    OaiRefusal(OaiFault fault, String... about) {
        super(fault.name());
        this.fault = fault;
        this.about = List.of(about);
    }

    OaiFault fault() {
        return fault;
    }

    Object[] about() {
        return about.toArray();
    }
}
