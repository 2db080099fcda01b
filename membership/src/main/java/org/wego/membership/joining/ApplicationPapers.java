package org.wego.membership.joining;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wego.membership.file.FileSubject;
import org.wego.membership.file.FileType;

/** Applications have papers, such as the letter that the mayor has signed. */
@Component
class ApplicationPapers implements FileSubject {

    static final int MOST = 10;

    private final Applications applications;

    ApplicationPapers(Applications applications) {
        this.applications = applications;
    }

    @Override
    public String name() {
        return ApplicationDetails.SUBJECT;
    }

    @Override
    public Optional<Filed> find(UUID id) {
        return applications.findById(id).map(it -> new Filed(it.name(), null));
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public Set<FileType> types() {
        return EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG);
    }
}
