package org.wego.programs.project;

import com.neovisionaries.i18n.CountryCode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.start.StartRow;

/** Loads the feasibility studies and pilots from {@code start/project/}; the members must be there already. */
@Component
@NamedInterface
public class ProjectStartData {

    private final Projects projects;

    ProjectStartData(Projects projects) {
        this.projects = projects;
    }

    /** Does nothing if there are projects already. */
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
                    .join(new PartnerCity(null, row.text("city"), CountryCode.valueOf(row.text("country"))));
        }
        bySubject.values().forEach(projects::save);
    }
}
