package org.wego.web.oai;

import java.util.Optional;
import org.wego.knowledge.entry.EntryId;

/**
 * Who offers the entries.
 *
 * @param name of the repository
 * @param publisher of the entries
 * @param email of whoever answers for it
 * @param namespace under which entries have their identifiers for ever, whatever the address of the platform is
 * @param address of the platform, without a path
 */
record Repository(String name, String publisher, String email, String namespace, String address) {

    static final String PATH = "/oai";

    /** The address that answers. */
    String base() {
        return address + PATH;
    }

    /** The page of an entry. */
    String page(EntryId entry) {
        return address + "/knowledge/" + entry;
    }

    /** What harvesters call an entry. */
    String identifier(EntryId entry) {
        return scheme() + entry;
    }

    /** The entry that harvesters call so; empty if it is no such name. */
    Optional<EntryId> entry(String identifier) {
        try {
            return identifier.startsWith(scheme())
                    ? Optional.of(EntryId.parse(identifier.substring(scheme().length())))
                            .filter(it -> identifier(it).equals(identifier))
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String scheme() {
        return "oai:" + namespace + ":";
    }
}
