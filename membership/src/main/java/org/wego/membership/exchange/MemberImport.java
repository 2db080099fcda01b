package org.wego.membership.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.organisation.MemberIntake;
import org.wego.membership.organisation.MemberIntake.Effect;
import org.wego.membership.organisation.MemberIntake.Entry;
import org.wego.membership.organisation.NameKey;

/**
 * Imports members from a file: those that are known by name and country are changed where the file says something
 * else, the others are added. All of a file or nothing.
 */
@Service
public class MemberImport {

    public static final int MOST_FINDINGS = 200;

    private static final int MOST_LINES_SHOWN = 200;
    private static final int BLOCK = 500;

    private final MemberIntake intake;
    private final TransactionTemplate transaction;

    MemberImport(MemberIntake intake, TransactionTemplate transaction) {
        this.intake = intake;
        this.transaction = transaction;
    }

    /** Says what an import of the file would do, and does nothing. */
    @PreAuthorize("hasRole('STAFF')")
    public MemberImportPreview preview(MemberFile file) {
        return read(file, intake::compare, false);
    }

    /** Imports the file if it has no errors. */
    @PreAuthorize("hasRole('STAFF')")
    public MemberImportPreview commit(MemberFile file) {
        MemberImportPreview preview = read(file, intake::compare, false);
        return preview.errors() > 0 ? preview : transaction.execute(_ -> read(file, intake::take, true));
    }

    private MemberImportPreview read(MemberFile file, Function<List<Entry>, List<Effect>> effect, boolean commit) {
        try {
            Pass pass = new Pass(effect);
            new MemberTable(pass::find).read(file.path(), (line, cells) -> {
                MemberRow row = new MemberRow(line, cells);
                pass.take(line, row.entry(), row.findings());
            });
            return pass.finish(commit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One reading of a file. */
    private static final class Pass {

        private final Function<List<Entry>, List<Effect>> effect;
        private final Set<String> seen = new HashSet<>();
        private final List<ImportFinding> findings = new ArrayList<>();
        private final List<MemberImportPreview.Line> first = new ArrayList<>();
        private final List<Entry> block = new ArrayList<>(BLOCK);
        private final List<Long> lines = new ArrayList<>(BLOCK);
        private long read;
        private long added;
        private long changed;
        private long unchanged;
        private long errors;

        Pass(Function<List<Entry>, List<Effect>> effect) {
            this.effect = effect;
        }

        void find(ImportFinding finding) {
            errors++;
            if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            }
        }

        void take(long line, Entry entry, List<ImportFinding> wrong) {
            read++;
            wrong.forEach(this::find);
            if (!wrong.isEmpty()) {
                return;
            }
            String name = entry.profile().name();
            if (!seen.add(NameKey.of(name) + "|" + entry.profile().country())) {
                find(new ImportFinding(Kind.MEMBER_TWICE, line, MemberColumn.NAME.header(), name));
                return;
            }
            block.add(entry);
            lines.add(line);
            if (block.size() == BLOCK) {
                flush();
            }
        }

        MemberImportPreview finish(boolean commit) {
            flush();
            if (read == 0 && errors == 0) {
                find(new ImportFinding(Kind.EMPTY_FILE, 0, "", ""));
            }
            return new MemberImportPreview(
                    read, added, changed, unchanged, errors, List.copyOf(findings), List.copyOf(first), commit);
        }

        private void flush() {
            if (block.isEmpty()) {
                return;
            }
            List<Effect> effects = effect.apply(block);
            for (int i = 0; i < effects.size(); i++) {
                switch (effects.get(i)) {
                    case ADDED -> added++;
                    case CHANGED -> changed++;
                    case UNCHANGED -> unchanged++;
                }
                if (effects.get(i) != Effect.UNCHANGED && first.size() < MOST_LINES_SHOWN) {
                    first.add(new MemberImportPreview.Line(
                            lines.get(i), block.get(i).profile().name(), effects.get(i) == Effect.ADDED));
                }
            }
            block.clear();
            lines.clear();
        }
    }
}
