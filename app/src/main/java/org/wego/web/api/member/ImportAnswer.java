package org.wego.web.api.member;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.wego.membership.exchange.ImportQuestion;
import org.wego.membership.exchange.MemberImport;
import org.wego.membership.exchange.MemberImportPreview;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.register.MemberChange.Difference;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Part;

/**
 * What came of an import.
 *
 * @param dryRun whether nothing was changed
 * @param lines how many lines the file has below its header
 * @param questions what has to be answered before the file can be imported, the first 200; always empty if it was
 * @param rows the lines that add or change a member and what of it, page by page
 * @param next what to send as cursor for the next rows; missing on the last ones
 */
@Schema(name = "MemberImport")
record ImportAnswer(
        boolean dryRun,
        long lines,
        long added,
        long changed,
        long unchanged,
        List<Question> questions,
        List<Row> rows,
        @Nullable String next) {

    static ImportAnswer of(boolean dryRun, MemberImportPreview done, Part part, MessageSource texts) {
        List<Row> rows = done.rows().stream().limit(part.limit()).map(Row::of).toList();
        boolean others = done.rows().size() > rows.size() || rows.size() == MemberImport.MOST_ROWS;
        return new ImportAnswer(
                dryRun,
                done.lines(),
                done.added(),
                done.changed(),
                done.unchanged(),
                questions(done, texts),
                rows,
                others ? part.next(Key.of(rows.getLast().line())) : null);
    }

    static List<Question> questions(MemberImportPreview done, MessageSource texts) {
        return done.questions().stream().map(it -> Question.of(it, texts)).toList();
    }

    /** A part of a record before and after; an empty text for nothing. */
    @Schema(name = "MemberDifference")
    record Change(MemberField field, String before, String after) {

        static Change of(Difference difference) {
            return new Change(difference.field(), difference.before(), difference.after());
        }
    }

    /** A line of the file that adds or changes a member. */
    @Schema(name = "MemberImportRow")
    record Row(long line, String name, boolean added, List<Change> changes) {

        static Row of(MemberImportPreview.Row row) {
            return new Row(
                    row.line(),
                    row.name(),
                    row.added(),
                    row.differences().stream().map(Change::of).toList());
        }
    }

    /**
     * A line that leaves something in doubt.
     *
     * @param member the member on record that it may mean
     * @param changes what would become of the record if it does
     */
    @Schema(name = "MemberImportQuestion")
    record Question(
            ImportQuestion.Kind kind,
            long line,
            String name,
            @Nullable String member,
            String question,
            List<Change> changes) {

        static Question of(ImportQuestion question, MessageSource texts) {
            return new Question(
                    question.kind(),
                    question.line(),
                    question.name(),
                    question.member() == null ? null : question.member().toString(),
                    texts.getMessage(
                            "members.import.question." + question.kind(),
                            new Object[] {question.name(), question.known()},
                            Locale.ENGLISH),
                    question.differences().stream().map(Change::of).toList());
        }
    }
}
