package org.wego.programs.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Something that is nominated, with what its jury says.
 *
 * @param points what jurors gave it in all criteria together, on average; null as long as nobody scored it
 * @param given what each juror gave, by name
 * @param conflicts why which jurors do not score it, by name
 */
@NamedInterface
public record RankedNomination(
        NominationDetails nomination,
        @Nullable BigDecimal points,
        Map<String, Map<JuryCriterion, Integer>> given,
        Map<String, String> conflicts) {

    /** Whether there is something to read: what is said of it, or what the jury says. */
    public boolean hasWords() {
        return !nomination.said().text().isEmpty() || !given.isEmpty() || !conflicts.isEmpty();
    }

    static RankedNomination of(
            NominationDetails nomination,
            Map<String, Map<JuryCriterion, Integer>> given,
            Map<String, String> conflicts) {
        return new RankedNomination(nomination, average(given), given, conflicts);
    }

    /** By category, those with most points first, and those that nobody scored last. */
    static List<RankedNomination> ranked(List<RankedNomination> nominations) {
        return nominations.stream()
                .sorted(Comparator.comparing(
                                (RankedNomination it) -> it.nomination().said().category())
                        .thenComparing(RankedNomination::points, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(it -> it.nomination().city().name()))
                .toList();
    }

    private static @Nullable BigDecimal average(Map<String, Map<JuryCriterion, Integer>> given) {
        if (given.isEmpty()) {
            return null;
        }
        int sum = given.values().stream()
                .flatMap(it -> it.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP);
    }
}
