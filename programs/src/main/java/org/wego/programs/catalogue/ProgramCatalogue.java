package org.wego.programs.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.name.NameKey;
import org.wego.programs.catalogue.Programs.Row;

/** Shows the strategic plans as trees of goals, programs and activities. */
@Service
@NamedInterface
public class ProgramCatalogue {

    private final Programs programs;

    ProgramCatalogue(Programs programs) {
        this.programs = programs;
    }

    /** All strategic plans, the latest first. */
    @ForEverybody
    public List<PlanYears> plans() {
        return programs.plans();
    }

    /** The goals of a plan with all below them; a plan has some dozens of nodes, read by one statement. */
    @ForEverybody
    public List<ProgramNode> tree(PlanYears plan) {
        Map<@Nullable UUID, List<Row>> byParent = new HashMap<>();
        programs.ofPlan(plan.from(), plan.to())
                .forEach(row -> byParent.computeIfAbsent(row.parent(), _ -> new ArrayList<>())
                        .add(row));
        return children(null, byParent);
    }

    /** The program or activity of that name, in the latest plan that has one. */
    @ForEverybody
    public Optional<ProgramId> named(String name) {
        return programs.named(name, ProgramNode.Kind.STRATEGIC_GOAL, Limit.of(1)).stream()
                .map(ProgramId::new)
                .findFirst();
    }

    /** A goal, program or activity. */
    @ForEverybody
    public Optional<ProgramSummary> find(ProgramId id) {
        return programs.findById(id.value()).map(Program::summary);
    }

    /** A goal, program or activity with all that is recorded of it. */
    @ForEverybody
    public Optional<ProgramDetails> details(ProgramId id) {
        return programs.findById(id.value()).map(Program::details);
    }

    /** What these goals, programs and activities are called, read by one statement. */
    @ForEverybody
    public Map<ProgramId, String> names(Collection<ProgramId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : programs.findByIdIn(ids.stream().map(ProgramId::value).toList()).stream()
                        .map(Program::summary)
                        .collect(Collectors.toMap(ProgramSummary::id, ProgramSummary::name));
    }

    /**
     * The first of the goals, programs and activities whose names have every word of the text, regardless of accents and
     * case, the latest plan first.
     *
     * @param most how many at most
     */
    @ForEverybody
    public List<ProgramSummary> named(String text, int most) {
        List<Set<String>> words = NameKey.words(text);
        return words.isEmpty() ? List.of() : programs.named(words, most);
    }

    private static List<ProgramNode> children(@Nullable UUID parent, Map<@Nullable UUID, List<Row>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(row -> new ProgramNode(
                        new ProgramId(row.id()),
                        row.kind(),
                        row.name(),
                        row.endedYear(),
                        row.source(),
                        children(row.id(), byParent)))
                .toList();
    }
}
