package org.wego.programs.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.start.StartData;
import org.wego.membership.start.StartRow;

/** Loads the feasibility studies and pilots from {@code start/project/}; cities are linked to the members that are there already. */
@Component
class ProjectStartData implements StartData {

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

    /** Does nothing if there are projects already. */
    @Override
    @Transactional
    public void load() {
        if (projects.count() > 0) {
            return;
        }
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
