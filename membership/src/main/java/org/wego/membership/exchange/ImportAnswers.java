package org.wego.membership.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.register.MemberIntake.Answer;
import org.wego.membership.text.CleanText;

/**
 * What somebody said to the {@link ImportQuestion questions} of a file, by its lines.
 *
 * @param same lines that mean the member on record
 * @param another lines that mean another organisation, each with the place that tells the two apart, or an empty text
 *     where the file says it or the names differ
 * @param right lines whose dates are right
 */
@NamedInterface
public record ImportAnswers(Set<Long> same, Map<Long, String> another, Set<Long> right) {

    /** Nothing was said yet. */
    public static final ImportAnswers NONE = new ImportAnswers(Set.of(), Map.of(), Set.of());

    /** Keeps its own copies. */
    public ImportAnswers {
        same = Set.copyOf(same);
        another = another.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> CleanText.line(it.getValue())));
        right = Set.copyOf(right);
    }

    /** With what was said later, which counts where both speak of a line. */
    public ImportAnswers and(ImportAnswers later) {
        Set<Long> sameNow = new HashSet<>(same);
        sameNow.removeAll(later.another.keySet());
        sameNow.addAll(later.same);
        Map<Long, String> anotherNow = new HashMap<>(another);
        anotherNow.keySet().removeAll(later.same);
        anotherNow.putAll(later.another);
        Set<Long> rightNow = new HashSet<>(right);
        rightNow.addAll(later.right);
        return new ImportAnswers(sameNow, anotherNow, rightNow);
    }

    Answer to(long line) {
        if (another.containsKey(line)) {
            return Answer.ANOTHER;
        }
        return same.contains(line) ? Answer.SAME : Answer.NONE;
    }

    @Nullable
    String place(long line) {
        String place = another.get(line);
        return place == null || place.isBlank() ? null : place;
    }
}
