package org.wego.membership.economy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;

/**
 * When an edition appeared, according to whoever imports it, to the file, and to its figures, which are actual up to
 * about the year before. If two of these are more than a year apart, one of them is wrong and somebody is asked.
 *
 * @param publishedOn the day given by whoever imports it
 * @param name the name given by whoever imports it; null as long as there is none
 * @param editionName the edition that the file names
 * @param fileDay the day of publication that the file names
 * @param lastActual the last year of actual data
 */
record PublicationYears(
        LocalDate publishedOn,
        @Nullable String name,
        @Nullable String editionName,
        @Nullable LocalDate fileDay,
        @Nullable Integer lastActual) {

    private static final int NEAR = 1;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /** A question for each contradiction. */
    List<Finding> contradictions() {
        ArrayList<Finding> found = new ArrayList<>();
        String day = publishedOn.toString();
        if (name != null && isOfOtherYear(name, List.of(publishedOn.getYear()))) {
            found.add(Finding.of(Kind.NAME_OF_OTHER_YEAR, name, day));
        }
        if (name != null && editionName != null && isOfOtherYear(name, years(editionName))) {
            found.add(Finding.of(Kind.NAME_OF_OTHER_EDITION, name, editionName));
        }
        if (editionName != null && isOfOtherYear(editionName, List.of(publishedOn.getYear()))) {
            found.add(Finding.of(Kind.EDITION_OF_OTHER_YEAR, editionName, day));
        }
        if (fileDay != null && !areNear(fileDay.getYear(), publishedOn.getYear())) {
            found.add(Finding.of(Kind.DAY_OF_OTHER_YEAR, fileDay.toString(), day));
        }
        if (lastActual != null && !areNear(lastActual + 1, publishedOn.getYear())) {
            found.add(Finding.of(Kind.ACTUAL_OF_OTHER_YEAR, lastActual.toString(), day));
        }
        return found;
    }

    /** A text without a year contradicts nothing; one with several years may mean any of them. */
    private static boolean isOfOtherYear(String text, List<Integer> others) {
        List<Integer> own = years(text);
        return !own.isEmpty()
                && !others.isEmpty()
                && own.stream().noneMatch(year -> others.stream().anyMatch(other -> areNear(year, other)));
    }

    private static List<Integer> years(String text) {
        return YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }

    private static boolean areNear(int one, int other) {
        return Math.abs(one - other) <= NEAR;
    }
}
