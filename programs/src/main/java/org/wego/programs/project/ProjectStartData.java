package org.wego.programs.project;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;

/**
 * Loads the feasibility studies and pilots from {@code start/project/}; cities are linked to the members that are there
 * already.
 */
@Component
class ProjectStartData extends FirstRecords {

    private final Projects projects;
    private final MemberDirectory members;
    private final Clock clock;

    ProjectStartData(Projects projects, MemberDirectory members, Clock clock) {
        this.projects = projects;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "projects";
    }

    @Override
    public Set<String> after() {
        return Set.of("members");
    }

    @Override
    protected boolean isNothingOnRecord() {
        return projects.count() == 0;
    }

    @Override
    protected void add() {
        Map<String, Project> bySubject = new LinkedHashMap<>();
        for (StartRow row : StartRow.read("start/project/projects.tsv")) {
            bySubject
                    .computeIfAbsent(
                            row.text("subject"), subject -> Project.begin(draft(row, subject), clock.instant()))
                    .join(members.cityOnRecord(row.text("city"), row.country("country")), ProjectState.UNKNOWN);
        }
        bySubject.values().forEach(projects::save);
    }

    /** Which of the two it was, and how far it came, the sources do not say. */
    private static ProjectDraft draft(StartRow row, String subject) {
        String note = row.optional("note");
        return new ProjectDraft(
                ProjectKind.UNKNOWN, row.number("year"), subject, "", "", note == null ? "" : note, row.text("source"));
    }
}
