package org.wego.membership.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberIntake.Effect;
import org.wego.membership.organisation.MemberIntake.Entry;

/**
 * One reading of a file, block by block. Beside the block it keeps no more than the keys of the members it met, to
 * notice one that comes twice.
 */
final class ImportPass {

    private static final int MOST_LINES_SHOWN = 200;
    private static final int BLOCK = 500;

    private final Function<List<Entry>, List<Effect>> effect;
    private final Set<Object> met = new HashSet<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private final List<MemberImportPreview.Line> first = new ArrayList<>();
    private final List<Entry> block = new ArrayList<>(BLOCK);
    private final List<MemberRow> rows = new ArrayList<>(BLOCK);
    private long read;
    private long added;
    private long changed;
    private long unchanged;
    private long errors;

    ImportPass(Function<List<Entry>, List<Effect>> effect) {
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
        MemberRow row = new MemberRow(line, cells);
        Entry entry = row.entry();
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
                List.copyOf(first),
                commit && errors == 0);
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
            case Effect.Added() -> {
                if (isNew(null, entry, row)) {
                    added++;
                    show(row, entry, true);
                }
            }
            case Effect.Changed(MemberId member) -> {
                if (isNew(member, entry, row)) {
                    changed++;
                    show(row, entry, false);
                }
            }
            case Effect.Unchanged(MemberId member) -> unchanged += isNew(member, entry, row) ? 1 : 0;
            case Effect.Refused(var problems) -> problems.forEach(problem -> find(row.finding(problem)));
            case Effect.NameTaken() -> find(row.finding(Kind.NAME_TAKEN, MemberColumn.NAME));
            case Effect.Unknown() -> find(row.finding(Kind.UNKNOWN_MEMBER, MemberColumn.ID));
        }
    }

    /** Whether neither the member nor the name that the line gives it was met before. */
    private boolean isNew(@Nullable MemberId member, Entry entry, MemberRow row) {
        boolean isNew = member == null || met.add(member);
        isNew &= met.add(new Named(entry));
        if (!isNew) {
            find(row.finding(Kind.MEMBER_TWICE, MemberColumn.NAME));
        }
        return isNew;
    }

    private void show(MemberRow row, Entry entry, boolean isAdded) {
        if (first.size() < MOST_LINES_SHOWN) {
            first.add(new MemberImportPreview.Line(row.line(), entry.profile().name(), isAdded));
        }
    }

    /** A member that is not there yet. */
    private record Named(String name, String country) {

        Named(Entry entry) {
            this(
                    NameKey.of(entry.profile().name()),
                    String.valueOf(entry.profile().country()));
        }
    }
}
