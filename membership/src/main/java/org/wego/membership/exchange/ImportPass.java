package org.wego.membership.exchange;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.place.CountryName;
import org.wego.membership.register.MemberChange.Difference;
import org.wego.membership.register.MemberIntake.Answer;
import org.wego.membership.register.MemberIntake.Effect;
import org.wego.membership.register.MemberIntake.Entry;

/**
 * One reading of a file, block by block. Beside the block it keeps no more than the names of the members it met, to
 * notice one that comes twice.
 */
final class ImportPass {

    private static final int BLOCK = 500;

    /**
     * How a file is read.
     *
     * @param answers what was said of its lines
     * @param rowsFrom the first line whose effect is told
     * @param nextYear dates after it are in doubt
     */
    record Course(ImportAnswers answers, long rowsFrom, int nextYear) {}

    private final Course course;
    private final Function<List<Entry>, List<Effect>> effect;
    private final Set<MemberId> met = new HashSet<>();
    private final Map<String, List<Named>> names = new HashMap<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private final List<ImportQuestion> questions = new ArrayList<>();
    private final List<MemberImportPreview.Row> told = new ArrayList<>();
    private final List<Entry> block = new ArrayList<>(BLOCK);
    private final List<MemberRow> rows = new ArrayList<>(BLOCK);
    private long read;
    private long added;
    private long changed;
    private long unchanged;
    private long errors;
    private long open;

    ImportPass(Course course, Function<List<Entry>, List<Effect>> effect) {
        this.course = course;
        this.effect = effect;
    }

    void find(ImportFinding finding) {
        errors++;
        if (findings.size() < MemberImport.MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    void take(long line, Map<MemberColumn, String> cells) {
        read++;
        String place = course.answers.place(line);
        if (place != null) {
            cells.put(MemberColumn.PLACE, place);
        }
        MemberRow row = MemberRow.of(line, cells);
        Entry entry = row.entry(course.answers.to(line));
        row.findings().forEach(this::find);
        if (row.findings().isEmpty()) {
            block.add(entry);
            rows.add(row);
            if (block.size() == BLOCK) {
                flush();
            }
        }
    }

    MemberImportPreview finish(boolean commit) {
        flush();
        if (read == 0 && errors == 0) {
            find(new ImportFinding(Kind.EMPTY_FILE, 0, "", ""));
        }
        return new MemberImportPreview(
                read,
                added,
                changed,
                unchanged,
                errors,
                findings.stream()
                        .sorted(Comparator.comparingLong(ImportFinding::line))
                        .toList(),
                open,
                List.copyOf(questions),
                List.copyOf(told),
                commit && errors == 0 && open == 0);
    }

    private void flush() {
        if (!block.isEmpty()) {
            List<Effect> effects = effect.apply(block);
            for (int i = 0; i < effects.size(); i++) {
                count(effects.get(i), block.get(i), rows.get(i));
            }
            block.clear();
            rows.clear();
        }
    }

    private void count(Effect of, Entry entry, MemberRow row) {
        switch (of) {
            case Effect.Added(var differences) -> {
                if (isNew(null, entry, row, true)) {
                    added++;
                    tell(row, entry, true, differences);
                }
            }
            case Effect.Changed(MemberId member, var differences) -> {
                boolean named = differences.stream().anyMatch(it -> it.field() == MemberField.NAME);
                if (isNew(member, entry, row, named)) {
                    changed++;
                    tell(row, entry, false, differences);
                }
            }
            case Effect.Unchanged(MemberId member) -> unchanged += isNew(member, entry, row, false) ? 1 : 0;
            case Effect.Doubtful(var member, var onRecord, var namesake, var differences) -> {
                if (isNew(null, entry, row, false)) {
                    ask(new ImportQuestion(
                            namesake ? ImportQuestion.Kind.SAME_NAME : ImportQuestion.Kind.OTHER_SPELLING,
                            row.line(),
                            entry.profile().label(),
                            member,
                            written(onRecord),
                            differences));
                }
            }
            case Effect.Ambiguous(var members) ->
                find(row.finding(Kind.SEVERAL_OF_NAME, MemberColumn.NAME, String.join(", ", members)));
            case Effect.Refused(var problems) -> problems.forEach(problem -> find(row.finding(problem)));
            case Effect.NameTaken() -> find(row.finding(Kind.NAME_TAKEN, MemberColumn.NAME));
            case Effect.Unknown() ->
                find(
                        entry.id() == null
                                ? row.finding(sameAsNobody(Named.of(entry.profile())), MemberColumn.NAME)
                                : row.finding(Kind.UNKNOWN_MEMBER, MemberColumn.ID));
        }
    }

    /** Why a line cannot mean the member on record that somebody says it means. */
    private Kind sameAsNobody(Named name) {
        return alikeInFile(name).isEmpty() ? Kind.NOBODY_ALIKE : Kind.MEMBER_TWICE;
    }

    /**
     * Whether neither the member nor the name that the line gives it was met before.
     *
     * @param named whether the line gives a member a name that it did not have: then another spelling of it in the file
     *     is in doubt
     */
    private boolean isNew(@Nullable MemberId member, Entry entry, MemberRow row, boolean named) {
        Named name = Named.of(entry.profile());
        List<Named> alike = names.computeIfAbsent(NameKey.of(name.name), _ -> new ArrayList<>(1));
        boolean twice = (member != null && !met.add(member)) || alike.contains(name);
        String respelt = named && entry.answer() != Answer.ANOTHER ? alikeInFile(name) : "";
        alike.add(name);
        if (twice || (!respelt.isEmpty() && entry.answer() == Answer.SAME)) {
            find(row.finding(Kind.MEMBER_TWICE, MemberColumn.NAME));
            return false;
        }
        if (!respelt.isEmpty()) {
            ask(new ImportQuestion(
                    ImportQuestion.Kind.SPELT_TWICE, row.line(), entry.profile().label(), null, respelt, List.of()));
        }
        return respelt.isEmpty();
    }

    /** Other spellings of a name that earlier lines have. */
    private String alikeInFile(Named name) {
        return NameKey.resembling(name.name).stream()
                .flatMap(key -> names.getOrDefault(key, List.of()).stream())
                .filter(name::isSpeltOtherwise)
                .map(it -> MemberProfile.label(it.name, it.place))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void tell(MemberRow row, Entry entry, boolean isAdded, List<Difference> differences) {
        List<MemberField> late = entry.profile().datesAfter(course.nextYear);
        if (!course.answers.right().contains(row.line())) {
            differences.stream()
                    .filter(it -> late.contains(it.field()))
                    .findFirst()
                    .ifPresent(date -> ask(new ImportQuestion(
                            ImportQuestion.Kind.LATE_DATE,
                            row.line(),
                            entry.profile().label(),
                            null,
                            date.after(),
                            List.of(date))));
        }
        if (row.line() >= course.rowsFrom && told.size() < MemberImport.MOST_ROWS) {
            told.add(new MemberImportPreview.Row(row.line(), entry.profile().label(), isAdded, differences));
        }
    }

    private void ask(ImportQuestion question) {
        open++;
        if (questions.size() < MemberImport.MOST_FINDINGS) {
            questions.add(question);
        }
    }

    private static String written(MemberProfile onRecord) {
        CountryCode country = onRecord.country();
        return country == null ? onRecord.label() : onRecord.label() + ", " + CountryName.of(country);
    }

    /** What a line calls a member. */
    private record Named(
            String name, String place, @Nullable CountryCode country) {

        static Named of(MemberProfile profile) {
            return new Named(profile.name(), profile.place(), profile.country());
        }

        boolean isSpeltOtherwise(Named other) {
            return country == other.country && !name.equals(other.name);
        }
    }
}
