package org.wego.governance.body;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.governance.office.Tenure;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * What is said of a regional office.
 *
 * @param opened null only while nobody has said it
 * @param openedByThen whether {@code opened} is only the first date at which the office is documented
 * @param closed the date from which on it no longer works; null if none is documented
 * @param note empty if there is nothing to say
 */
@NamedInterface
public record RegionalOfficeDraft(
        String region,
        CityOnRecord host,
        @Nullable PartialDate opened,
        boolean openedByThen,
        @Nullable PartialDate closed,
        String note,
        String source) {

    /** The longest name of a region, in characters. */
    public static final int LONGEST_REGION = 100;

    /** The longest name of a host, in characters. */
    public static final int LONGEST_HOST = 200;

    /** The longest note or source, in characters. */
    public static final int LONGEST_TEXT = 500;

    public RegionalOfficeDraft {
        region = CleanText.line(region);
        note = CleanText.line(note);
        source = CleanText.line(source);
    }

    /** The same, no longer working from a date on. */
    RegionalOfficeDraft closedOn(@Nullable PartialDate date) {
        return new RegionalOfficeDraft(region, host, opened, openedByThen, date, note, source);
    }

    /** What is missing, too long or cannot be. */
    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (region.isEmpty()) {
            problems.add(Problem.NO_NAME);
        }
        if (host.name().isEmpty()) {
            problems.add(Problem.NO_CITY);
        }
        if (opened == null) {
            problems.add(Problem.NO_DATE);
        } else if (closed != null && !new Tenure(opened, closed).isPossible()) {
            problems.add(Problem.ENDS_BEFORE_BEGIN);
        }
        if (source.isEmpty()) {
            problems.add(Problem.NO_SOURCE);
        }
        if (region.length() > LONGEST_REGION
                || host.name().length() > LONGEST_HOST
                || note.length() > LONGEST_TEXT
                || source.length() > LONGEST_TEXT) {
            problems.add(Problem.TOO_LONG);
        }
        return problems;
    }
}
