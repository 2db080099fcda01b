package org.wego.programs.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;

/** Loads the feasibility studies and pilots from {@code start/project/}; cities are linked to the members that are there already. */
@Component
class ProjectStartData extends FirstRecords {

    private final Projects projects;
    private final MemberDirectory members;

    ProjectStartData(Projects projects, MemberDirectory members) {
        this.projects = projects;
        this.members = members;
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
                            row.text("subject"),
                            subject -> Project.begin(
                                    row.number("year"), subject, row.optional("note"), row.text("source")))
                    .join(members.cityOnRecord(row.text("city"), row.country("country")));
        }
        bySubject.values().forEach(projects::save);
    }
}
