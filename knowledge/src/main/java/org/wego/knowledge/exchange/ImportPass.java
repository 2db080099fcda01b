package org.wego.knowledge.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.exchange.EntryLines.Line;
import org.wego.knowledge.exchange.EntryLines.Unreadable;
import org.wego.knowledge.exchange.EntryReading.Read;
import org.wego.knowledge.exchange.ImportFinding.Kind;
import org.wego.membership.organisation.CityOnRecord;

/**
 * One reading of a file, block by block. Beside the block it keeps no more than the names of the entries it met, to notice
 * one that comes twice.
 */
final class ImportPass {

    private static final int BLOCK = 500;

    /** What is done with entries, as long as no line has an error. */
    interface Taking {

        /** Entries under names that are not on record. */
        void add(List<Read> entries);

        /** Entries on record that the file changes, as they were and as they are to be. */
        void change(List<Changed> entries);
    }

    /** An entry on record, and what a file says of it instead. */
    record Changed(Entry before, EntryContent now) {}

    /** A line of a block. */
    private record Numbered(long line, Read read) {}

    private final EntryReading reading;
    private final Function<List<String>, List<Entry>> onRecord;
    private final Taking taking;
    private final Set<String> met = new HashSet<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final List<Numbered> block = new ArrayList<>(BLOCK);
    private long entries;
    private long added;
    private long changed;
    private long unchanged;
    private long errors;

    ImportPass(EntryReading reading, Function<List<String>, List<Entry>> onRecord, Taking taking) {
        this.reading = reading;
        this.onRecord = onRecord;
        this.taking = taking;
    }

    /** Reads a file to its end, or as far as it can be read. */
    void read(EntryLines lines) throws IOException {
        boolean more = true;
        while (more) {
            try {
                Optional<Line> line = lines.next();
                line.ifPresent(this::take);
                more = line.isPresent();
            } catch (Unreadable broken) {
                find(broken);
                more = !broken.isLast();
            }
        }
        ignored.addAll(lines.ignored());
        flush();
        if (entries == 0 && errors == 0) {
            find(ImportFinding.of(0, Kind.EMPTY_FILE));
        }
    }

    void find(Unreadable broken) {
        find(broken.finding());
    }

    ImportOutcome outcome(boolean commit) {
        ignored.addAll(reading.ignored());
        return new ImportOutcome(
                entries,
                added,
                changed,
                unchanged,
                errors,
                findings.stream()
                        .sorted(Comparator.comparingLong(ImportFinding::line))
                        .toList(),
                List.copyOf(ignored),
                commit && errors == 0);
    }

    private void find(ImportFinding finding) {
        errors++;
        if (findings.size() < EntryImport.MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    private void take(Line line) {
        entries++;
        Read read = reading.read(line.fields());
        read.problems().forEach(problem -> find(ImportFinding.of(line.number(), problem)));
        if (!read.externalId().isEmpty() && !met.add(read.externalId())) {
            find(new ImportFinding(line.number(), "externalId", Kind.ENTRY_TWICE, read.externalId()));
        } else if (read.problems().isEmpty()) {
            block.add(new Numbered(line.number(), read));
            if (block.size() == BLOCK) {
                flush();
            }
        }
    }

    private void flush() {
        Map<String, Entry> known = onRecord
                .apply(block.stream().map(it -> it.read().externalId()).toList())
                .stream()
                .collect(Collectors.toMap(Entry::externalId, Function.identity()));
        List<Read> adding = new ArrayList<>();
        List<Changed> changing = new ArrayList<>();
        for (Numbered it : block) {
            Entry before = known.get(it.read().externalId());
            if (before == null) {
                adding.add(it.read());
            } else if (before.state() != EntryState.PUBLISHED) {
                find(new ImportFinding(it.line(), "externalId", Kind.NOT_PUBLISHED, before.externalId()));
            } else {
                compare(before, it.read().content(), changing::add);
            }
        }
        added += adding.size();
        changed += changing.size();
        if (errors == 0) {
            taking.add(adding);
            taking.change(changing);
        }
        block.clear();
    }

    private void compare(Entry before, EntryContent said, Consumer<Changed> otherwise) {
        EntryContent kept = before.content();
        CityOnRecord city = kept.city();
        // somebody may have said which member it is, and images and files come another way
        EntryContent now = (city != null && said.city() != null && isWrittenAs(city, said.city())
                        ? said.about(city)
                        : said)
                .with(said.parts().withAttachmentsOf(kept.parts()));
        if (now.equals(kept)) {
            unchanged++;
        } else {
            otherwise.accept(new Changed(before, now));
        }
    }

    private static boolean isWrittenAs(CityOnRecord city, CityOnRecord other) {
        return city.name().equals(other.name()) && city.country() == other.country();
    }
}
