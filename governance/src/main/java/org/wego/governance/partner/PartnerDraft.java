package org.wego.governance.partner;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.governance.office.Tenure;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * What is said of a partner.
 *
 * @param website empty if none is known
 * @param since null if it is not documented since when
 * @param until the date from which on it no longer is one; null if none is documented
 * @param note empty if there is nothing to say
 */
@NamedInterface
public record PartnerDraft(
        String name,
        String website,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        String note,
        String source) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest address of the web, in characters. */
    public static final int LONGEST_WEBSITE = 300;

    /** The longest note or source, in characters. */
    public static final int LONGEST_TEXT = 500;

    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s/:]+\\.\\S+");

    public PartnerDraft {
        name = CleanText.line(name);
        website = CleanText.line(website);
        note = CleanText.line(note);
        source = CleanText.line(source);
    }

    /** What is missing, too long or cannot be. */
    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (name.isEmpty()) {
            problems.add(Problem.NO_NAME);
        }
        if (!website.isEmpty() && !WEBSITE.matcher(website).matches()) {
            problems.add(Problem.NO_ADDRESS);
        }
        if (since != null && until != null && !new Tenure(since, until).isPossible()) {
            problems.add(Problem.ENDS_BEFORE_BEGIN);
        }
        if (source.isEmpty()) {
            problems.add(Problem.NO_SOURCE);
        }
        if (name.length() > LONGEST_NAME
                || website.length() > LONGEST_WEBSITE
                || note.length() > LONGEST_TEXT
                || source.length() > LONGEST_TEXT) {
            problems.add(Problem.TOO_LONG);
        }
        return problems;
    }
}
