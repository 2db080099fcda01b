package org.wego.membership.contact;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * A person with all that it does and did for members.
 *
 * @param version to be handed back with a change
 */
@NamedInterface
public record PersonDetails(Person person, int version, List<Served> serves) {

    /** Keeps its own copy of the list. */
    public PersonDetails {
        serves = List.copyOf(serves);
    }

    /** A representation, with the name of the member. */
    @NamedInterface
    public record Served(Representation representation, String member) {}
}
