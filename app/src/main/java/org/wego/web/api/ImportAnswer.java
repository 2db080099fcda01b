package org.wego.web.api;

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

/**
 * What came of an import.
 *
 * @param dryRun whether nothing was changed
 * @param lines how many lines the file has below its header
 * @param questions what has to be answered before the file can be imported, the first 200; always empty if it was
 * @param rows the lines that add or change a member and what of it, the first 1,000
 * @param next the line to send as rowsFrom for the next rows; missing on the last ones
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
        @Nullable Long next) {

    static ImportAnswer of(boolean dryRun, MemberImportPreview done, MessageSource texts) {
        List<Row> rows = done.rows().stream().map(Row::of).toList();
        return new ImportAnswer(
                dryRun,
                done.lines(),
                done.added(),
                done.changed(),
                done.unchanged(),
                questions(done, texts),
                rows,
                rows.size() < MemberImport.MOST_ROWS ? null : rows.getLast().line() + 1);
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
