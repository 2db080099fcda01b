package org.wego.membership.start;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * What an empty database can start with: a slice adds its part with a bean of this type. {@link StartOrder} says which part
 * comes when, and whoever loads them notes what is in.
 */
@NamedInterface
public interface StartData {

    /** Its name, at most 60 letters; it is noted in databases, so it stays as it is. */
    String subject();

    /** The subjects it builds on, or links to what they bring; those are loaded before. */
    default Set<String> after() {
        return Set.of();
    }

    /** Adds what is not there yet; what is there stays as it is. */
    void load();
}
