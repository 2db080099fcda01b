package org.wego.programs.project;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wego.membership.file.FileReaders;
import org.wego.membership.file.FileSubject;

/** Projects have documents, which everybody with an account reads until somebody says otherwise. */
@Component
class ProjectPapers implements FileSubject {

    private final Projects projects;

    ProjectPapers(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String name() {
        return ProjectKeeping.SUBJECT;
    }

    @Override
    public Optional<Filed> find(UUID id) {
        return projects.findById(id).map(project -> new Filed(project.subject(), null));
    }

    @Override
    public FileReaders atFirst() {
        return FileReaders.ACCOUNTS;
    }
}
