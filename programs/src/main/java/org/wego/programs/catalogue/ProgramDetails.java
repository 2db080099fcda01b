package org.wego.programs.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A goal, a program or an activity with all that is recorded of it.
 *
 * @param version to be handed in with a change
 * @param parent what it stands below; null for a goal
 * @param endedYear the last year of it, or null as long as it goes on
 */
@NamedInterface
public record ProgramDetails(
        ProgramId id,
        int version,
        ProgramNode.Kind kind,
        @Nullable ProgramId parent,
        PlanYears plan,
        String name,
        String aim,
        @Nullable Integer endedYear,
        String source) {

    /** The same as it is said in a form. */
    public ProgramDraft said() {
        return new ProgramDraft(name, aim, source);
    }
}
