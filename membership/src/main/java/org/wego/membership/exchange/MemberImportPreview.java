package org.wego.membership.exchange;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.register.MemberChange.Difference;

/**
 * What an import of a file does or would do.
 *
 * @param errors how many there are; findings list the first {@value MemberImport#MOST_FINDINGS}
 * @param open how many questions are not answered; the list has the first {@value MemberImport#MOST_FINDINGS}
 * @param rows the lines that add or change a member, at most {@value MemberImport#MOST_ROWS} of them
 * @param committed whether it was done
 */
@NamedInterface
public record MemberImportPreview(
        long lines,
        long added,
        long changed,
        long unchanged,
        long errors,
        List<ImportFinding> findings,
        long open,
        List<ImportQuestion> questions,
        List<Row> rows,
        boolean committed) {

    /** A line that adds or changes a member, and what of it. */
    @NamedInterface
    public record Row(long line, String name, boolean added, List<Difference> differences) {}

    /** Whether the file can be imported as it stands and would change anything. */
    public boolean importable() {
        return errors == 0 && open == 0 && added + changed > 0;
    }
}
