package org.wego.knowledge.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.start.StartData;
import org.wego.membership.start.StartRow;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectSummary;

/** Loads the catalogs and their entries from {@code start/entry/}; projects and members that are there already
 * are linked to them. */
@Component
class EntryStartData implements StartData {

    private final Catalogs catalogs;
    private final Entries entries;
    private final ProjectRegister projects;
    private final MemberDirectory members;
    private final Actor actor;
    private final Clock clock;

    EntryStartData(
            Catalogs catalogs,
            Entries entries,
            ProjectRegister projects,
            MemberDirectory members,
            Actor actor,
            Clock clock) {
        this.catalogs = catalogs;
        this.entries = entries;
        this.projects = projects;
        this.members = members;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "catalog entries";
    }

    @Override
    public Set<String> after() {
        return Set.of("members", "projects");
    }

    /** Does nothing if there are catalogs already. */
    @Override
    @Transactional
    public void load() {
        if (catalogs.count() > 0) {
            return;
        }
        for (StartRow row : StartRow.read("start/entry/catalogs.tsv")) {
            catalogs.save(Catalog.open(
                    CatalogKind.valueOf(row.text("kind")),
                    row.number("place"),
                    row.text("name"),
                    row.text("about"),
                    row.text("source")));
        }
        List<ProjectSummary> known = projects.projects();
        StartRow.read("start/entry/entries.tsv").forEach(row -> entries.save(publish(row, known)));
    }

    private Entry publish(StartRow row, List<ProjectSummary> known) {
        Instant now = clock.instant();
        Entry entry = Entry.draft(
                CatalogKind.valueOf(row.text("catalog")),
                new MainText(row.text("title"), row.text("summary"), row.optionalNumber("year"), row.text("source")),
                city(row),
                project(row.optional("project"), known),
                actor.name());
        entry.submit(now);
        entry.publish(now);
        return entry;
    }

    private @Nullable CityOnRecord city(StartRow row) {
        String city = row.optional("city");
        return city == null ? null : members.cityOnRecord(city, row.country("country"));
    }

    private static @Nullable ProjectId project(@Nullable String subject, List<ProjectSummary> known) {
        return known.stream()
                .filter(project -> project.subject().equals(subject))
                .map(ProjectSummary::id)
                .findFirst()
                .orElse(null);
    }
}
