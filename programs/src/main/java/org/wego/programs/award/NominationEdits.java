package org.wego.programs.award;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.keeping.EditAsRead;

/** Changes nominations: of two who change one at once the second is told. */
@Component
class NominationEdits extends EditAsRead<Nomination, AwardOutcome> {

    /** What the audit calls a nomination. */
    static final String SUBJECT = "nomination";

    private final Nominations nominations;
    private final ChangeReporting reporting;

    NominationEdits(Nominations nominations, TransactionTemplate transaction, ChangeReporting reporting) {
        super(transaction, AwardOutcome.class);
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

    @Override
    protected Optional<Nomination> find(UUID id) {
        return nominations.findById(id);
    }

    @Override
    protected Optional<Nomination> toEdit(UUID id) {
        return nominations.toEdit(id);
    }

    @Override
    protected boolean isAt(Nomination nomination, int read) {
        return nomination.isAt(read);
    }

    @Override
    protected AwardOutcome saved(Nomination nomination) {
        return new AwardOutcome.Saved(nomination.id(), nomination.version());
    }

    @Override
    protected AwardOutcome stale(Nomination nomination) {
        return new AwardOutcome.Stale();
    }

    @Override
    protected AwardOutcome unknown() {
        return new AwardOutcome.Unknown();
    }
}
