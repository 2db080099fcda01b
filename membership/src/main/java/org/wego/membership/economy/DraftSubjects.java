package org.wego.membership.economy;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.name.Excerpt;

/** Collects what the rows of a file are about, to say so if none is about GDP per capita. */
class DraftSubjects {

    private final Set<String> others = new TreeSet<>();
    private boolean wanted;

    /** A row is about something else. */
    void other(String subject) {
        if (others.size() < EditionPreview.LISTED && !subject.isEmpty()) {
            others.add(Excerpt.of(subject));
        }
    }

    /** A row is about GDP per capita. */
    void wanted() {
        wanted = true;
    }

    /**
     * The complaint that no row is about the wanted subject, if so.
     *
     * @param readable whether the rows could be read; if not, the complaint would hide why
     */
    Optional<Finding> missing(boolean readable) {
        return wanted || (!readable && others.isEmpty())
                ? Optional.empty()
                : Optional.of(Finding.of(Kind.SUBJECT_MISSING, String.join(", ", others)));
    }
}
