package org.wego.governance.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.office.Office;
import org.wego.membership.organisation.MemberId;

/** Reads the terms that are in force, for whoever shows them and answers for who may see what. */
@Component
@Transactional(readOnly = true)
public class TermRecords {

    private final Terms terms;

    TermRecords(Terms terms) {
        this.terms = terms;
    }

    /** All terms, the latest first, without what they hold. */
    public List<TermSummary> summaries() {
        return terms.summaries().stream()
                .filter(term -> term.state() == TermState.IN_FORCE)
                .toList();
    }

    /** The term of a day; where the day of a change is not known, the one before it. */
    public Optional<TermDetails> containing(LocalDate day) {
        return terms.containing(day, Limit.of(1)).stream().findFirst().map(Term::details);
    }

    /** All terms with all they hold, the latest first; a handful, however long the organisation lasts. */
    public List<TermDetails> all() {
        return terms.all().stream()
                .map(Term::details)
                .filter(term -> term.summary().state() == TermState.IN_FORCE)
                .toList();
    }

    /** What a city holds and held, in no order. */
    public List<AppointmentInTerm> heldBy(MemberId city) {
        return standing(terms.heldBy(city));
    }

    /** Who holds and held an office, in no order. */
    public List<AppointmentInTerm> holdersOf(Office office) {
        return standing(terms.holdersOf(office));
    }

    private static List<AppointmentInTerm> standing(List<Terms.Held> held) {
        return held.stream()
                .map(Terms.Held::details)
                .filter(row -> !row.appointment().struck())
                .toList();
    }
}
