package org.wego.programs.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A node of the catalogue with all below it.
 *
 * @param endedYear the last year of it, or null as long as it goes on
 * @param source where it is documented
 */
@NamedInterface
public record ProgramNode(
        ProgramId id, Kind kind, String name, @Nullable Integer endedYear, String source, List<ProgramNode> children) {

    /** This node and all below it, in the order they are read. */
    public List<ProgramNode> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(child -> child.withDescendants().stream()))
                .toList();
    }

    /** What a node of the catalogue is. */
    @NamedInterface
    public enum Kind {
        STRATEGIC_GOAL,
        PROGRAM,
        ACTIVITY
    }
}
