package org.wego.membership.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.modulith.NamedInterface;

/** The order in which start data are loaded. It follows from what they build on and from their names, and from nothing else. */
@NamedInterface
public final class StartOrder {

    private final SortedMap<String, StartData> parts = new TreeMap<>();
    private final SequencedSet<String> reached = new LinkedHashSet<>();
    private final List<StartData> order = new ArrayList<>();

    private StartOrder(Collection<? extends StartData> parts) {
        parts.forEach(part -> {
            if (this.parts.put(part.subject(), part) != null) {
                throw new IllegalStateException("two start data are called " + part.subject());
            }
        });
        this.parts.values().forEach(this::place);
    }

    /**
     * Each after all that it builds on, otherwise by name.
     *
     * @throws IllegalStateException if two have the same name, if one builds on what is not there, or if some build on each
     *     other in a circle
     */
    public static List<StartData> of(Collection<? extends StartData> parts) {
        return List.copyOf(new StartOrder(parts).order);
    }

    private void place(StartData part) {
        if (order.contains(part)) {
            return;
        }
        if (!reached.add(part.subject())) {
            throw new IllegalStateException("start data build on each other in a circle: " + reached);
        }
        part.after().stream().sorted().forEach(subject -> {
            StartData before = parts.get(subject);
            if (before == null) {
                throw new IllegalStateException(part.subject() + " builds on " + subject + ", which nobody brings");
            }
            place(before);
        });
        order.add(part);
    }
}
