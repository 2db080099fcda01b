package org.wego.membership.exchange;

import java.util.List;

/**
 * What an import of a file does or would do.
 *
 * @param errors how many there are; findings list the first {@value MemberImport#MOST_FINDINGS}
 * @param first the first lines that would add or change a member
 * @param committed whether it was done
 */
public record MemberImportPreview(
        long lines,
        long added,
        long changed,
        long unchanged,
        long errors,
        List<ImportFinding> findings,
        List<Line> first,
        boolean committed) {

    /** A line that adds or changes a member. */
    public record Line(long line, String name, boolean added) {}

    /** Whether the file can be imported and would change anything. */
    public boolean importable() {
        return errors == 0 && added + changed > 0;
    }
}
