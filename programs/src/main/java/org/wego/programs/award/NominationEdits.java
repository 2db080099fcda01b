package org.wego.programs.award;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.keeping.VersionedEdits;

/** Changes nominations: if two change one at once, the second is told. */
@Component
class NominationEdits extends VersionedEdits<Nomination, AwardOutcome> {

    /** What the audit calls a nomination. */
    static final String SUBJECT = "nomination";

    private final Nominations nominations;
    private final ChangeReporting reporting;

    NominationEdits(Nominations nominations, TransactionTemplate transaction, ChangeReporting reporting) {
        super(
                transaction,
                AwardOutcome.class,
                new Source<>(nominations::findById, nominations::toEdit, Nomination::version),
                new Outcomes<>(
                        it -> new AwardOutcome.Saved(it.id(), it.version()),
                        _ -> new AwardOutcome.Stale(),
                        AwardOutcome.Unknown::new));
        this.nominations = nominations;
        this.reporting = reporting;
    }

    AwardOutcome change(NominationId id, int read, Consumer<Nomination> change) {
        return change(id.value(), read, nomination -> {
            RecordState before = nomination.recordState();
            change.accept(nomination);
            write(nomination, before);
        });
    }

    void write(Nomination nomination, RecordState before) {
        nominations.save(nomination);
        nominations.flush();
        report(nomination, before, nomination.recordState());
    }

    void report(Nomination nomination, RecordState before, RecordState after) {
        reporting.report(SUBJECT, nomination.id(), nomination.toString(), before, after);
    }
}
