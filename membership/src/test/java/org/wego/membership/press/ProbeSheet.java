package org.wego.membership.press;

import java.util.List;

/** A letter that says one thing. */
record ProbeSheet(Party sender, Party addressee, String words, String text) {

    static final Party WE = new Party("We Cities", List.of("1 New Street"));

    static ProbeSheet of(String name, String text) {
        return new ProbeSheet(WE, new Party(name, List.of("Rathaus")), "said", text);
    }

    record Party(String name, List<String> lines) {}
}
