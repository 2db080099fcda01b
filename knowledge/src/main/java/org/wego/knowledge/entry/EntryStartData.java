package org.wego.knowledge.entry;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.AuditorAware;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectSummary;

/** Loads the catalogs and their entries from {@code start/entry/}; members and projects must be there already. */
@Component
public class EntryStartData {

    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private final Catalogs catalogs;
    private final Entries entries;
    private final ProjectRegister projects;
    private final AuditorAware<String> actor;
    private final Clock clock;

    EntryStartData(
            Catalogs catalogs, Entries entries, ProjectRegister projects, AuditorAware<String> actor, Clock clock) {
        this.catalogs = catalogs;
        this.entries = entries;
        this.projects = projects;
        this.actor = actor;
        this.clock = clock;
    }

    /** Does nothing if there are catalogs already. */
    @Transactional
    public void load() {
        if (catalogs.count() > 0) {
            return;
        }
        for (CSVRecord row : rows("start/entry/catalogs.tsv")) {
            catalogs.save(Catalog.open(
                    CatalogKind.valueOf(row.get("kind")),
                    Integer.parseInt(row.get("place")),
                    row.get("name"),
                    row.get("about"),
                    row.get("source")));
        }
        List<ProjectSummary> known = projects.projects();
        rows("start/entry/entries.tsv").forEach(row -> entries.save(publish(row, known)));
    }

    private Entry publish(CSVRecord row, List<ProjectSummary> known) {
        Instant now = clock.instant();
        Entry entry = Entry.draft(
                CatalogKind.valueOf(row.get("catalog")),
                new EntryText(
                        row.get("title"),
                        row.get("summary"),
                        row.get("year") == null ? null : Integer.valueOf(row.get("year")),
                        row.get("source")),
                city(row),
                project(row.get("project"), known),
                actor.getCurrentAuditor().orElse("system"));
        entry.submit(now);
        entry.publish(now);
        return entry;
    }

    private static @Nullable EntryCity city(CSVRecord row) {
        return row.get("city") == null
                ? null
                : new EntryCity(null, row.get("city"), CountryCode.valueOf(row.get("country")));
    }

    private static @Nullable ProjectId project(@Nullable String subject, List<ProjectSummary> known) {
        return known.stream()
                .filter(project -> project.subject().equals(subject))
                .map(ProjectSummary::id)
                .findFirst()
                .orElse(null);
    }

    private static List<CSVRecord> rows(String path) {
        try (CSVParser parser = CSVParser.parse(new ClassPathResource(path).getURL(), StandardCharsets.UTF_8, FORMAT)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
