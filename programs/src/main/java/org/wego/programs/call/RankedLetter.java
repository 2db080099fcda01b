package org.wego.programs.call;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A letter at its place in the ranking.
 *
 * @param place from 1; letters of as many points share one; null as long as nobody scored it
 * @param points what jurors gave it in all criteria together, on average; null likewise
 * @param given what each juror gave, by name
 */
@NamedInterface
public record RankedLetter(
        LetterDetails letter,
        String city,
        @Nullable Integer place,
        @Nullable BigDecimal points,
        Map<String, Map<Criterion, Integer>> given) {

    /** The letters with most points first, and those that nobody scored last. */
    static List<RankedLetter> ranked(List<RankedLetter> letters) {
        List<RankedLetter> sorted = letters.stream()
                .sorted(Comparator.comparing(RankedLetter::points, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(RankedLetter::city))
                .toList();
        List<RankedLetter> ranked = new ArrayList<>();
        for (RankedLetter letter : sorted) {
            boolean shares = !ranked.isEmpty() && letter.hasAsManyAs(ranked.getLast());
            @Nullable Integer next = shares ? ranked.getLast().place : Integer.valueOf(ranked.size() + 1);
            ranked.add(letter.at(letter.points == null ? null : next));
        }
        return ranked;
    }

    static RankedLetter of(LetterDetails letter, String city, Map<String, Map<Criterion, Integer>> given) {
        return new RankedLetter(letter, city, null, average(given), given);
    }

    private boolean hasAsManyAs(RankedLetter other) {
        return points != null && other.points != null && points.compareTo(other.points) == 0;
    }

    private RankedLetter at(@Nullable Integer newPlace) {
        return new RankedLetter(letter, city, newPlace, points, given);
    }

    private static @Nullable BigDecimal average(Map<String, Map<Criterion, Integer>> given) {
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
