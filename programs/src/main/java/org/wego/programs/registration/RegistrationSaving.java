package org.wego.programs.registration;

import org.springframework.stereotype.Component;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.programs.registration.seat.Overtaken;

/** Writes registrations, and leaves a trace of what was changed. */
@Component
class RegistrationSaving {

    private final RegistrationRows rows;
    private final ChangeReporting reporting;

    RegistrationSaving(RegistrationRows rows, ChangeReporting reporting) {
        this.rows = rows;
        this.reporting = reporting;
    }

    /** Leaves the trace of one that is added. */
    void reportNew(Registration added, String by) {
        report(RecordState.NONE, added, by);
    }

    /**
     * Writes what one is now.
     *
     * @return the same under its next version
     * @throws Overtaken if somebody else changed it since it was read
     */
    Registration write(Registration before, Registration now, String by) {
        if (!rows.write(now)) {
            throw new Overtaken();
        }
        report(before.recordState(), now, by);
        return now.written();
    }

    private void report(RecordState before, Registration now, String by) {
        reporting.reportAs(by, Registration.SUBJECT, now.id().value(), now.name(), before.to(now.recordState()));
    }
}
