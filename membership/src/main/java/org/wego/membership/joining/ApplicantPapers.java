package org.wego.membership.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.file.FileId;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;

/** Keeps papers for applicants, who have no account: in their name, with the rights of those who keep files. */
@Component
class ApplicantPapers {

    private final StoredFiles files;
    private final ApplicationChanges changes;
    private final Actor actor;

    ApplicantPapers(StoredFiles files, ApplicationChanges changes, Actor actor) {
        this.files = files;
        this.changes = changes;
        this.actor = actor;
    }

    List<StoredFile> of(ApplicationDetails application) {
        return actor.askInTheNameOf(application.email(), Role.STAFF, () -> files.of(application.papers()));
    }

    Optional<StoredFile> find(ApplicationDetails application, FileId paper) {
        return of(application).stream().filter(it -> it.id().equals(paper)).findFirst();
    }

    KeepOutcome keep(ApplicationDetails application, String name, InputStream content) throws IOException {
        KeepOutcome outcome = asking(application, () -> files.keep(application.papers(), name, content));
        if (outcome instanceof KeepOutcome.Kept) {
            touch(application);
        }
        return outcome;
    }

    boolean remove(ApplicationDetails application, FileId paper) {
        boolean removed = actor.askInTheNameOf(application.email(), Role.STAFF, () -> files.remove(paper));
        if (removed) {
            touch(application);
        }
        return removed;
    }

    void write(ApplicationDetails application, FileId paper, OutputStream out) throws IOException {
        asking(application, () -> {
            files.write(paper, out);
            return true;
        });
    }

    private void touch(ApplicationDetails application) {
        changes.touch(application.id());
    }

    private <T> T asking(ApplicationDetails application, Reading<T> work) throws IOException {
        try {
            return actor.askInTheNameOf(application.email(), Role.STAFF, () -> {
                try {
                    return work.read();
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** What may break off. */
    @FunctionalInterface
    private interface Reading<T> {

        T read() throws IOException;
    }
}
