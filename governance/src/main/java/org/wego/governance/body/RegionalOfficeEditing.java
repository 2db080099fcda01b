package org.wego.governance.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.governance.keeping.RecordKeeping;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;

/** Keeps the regional offices: which city hosts which, from when until when. */
@Service
@ForAdministrators
@NamedInterface
public class RegionalOfficeEditing {

    private static final String SUBJECT = "regional-office";

    private final RegionalOffices offices;
    private final RecordKeeping keeping;
    private final ChangeReporting reporting;

    RegionalOfficeEditing(RegionalOffices offices, RecordKeeping keeping, ChangeReporting reporting) {
        this.offices = offices;
        this.keeping = keeping;
        this.reporting = reporting;
    }

    /** All offices there are and were, the latest first; a few, so the whole list is one page. */
    @Transactional(readOnly = true)
    public List<Kept<RegionalOfficeDraft>> offices() {
        return offices.all().stream().map(RegionalOffice::details).toList();
    }

    /** Records an office. */
    public RecordOutcome open(RegionalOfficeDraft draft) {
        return keeping.add(SUBJECT, draft.problems(), () -> offices.save(RegionalOffice.of(draft)));
    }

    /** Changes what is recorded of an office, such as that it closed. */
    public RecordOutcome revise(UUID id, Edit edit, RegionalOfficeDraft draft) {
        return keeping.change(SUBJECT, edit, () -> find(id), draft.problems(), office -> office.say(draft));
    }

    /** Closes an office on the day on which another city takes its region over. */
    public RecordOutcome handOver(UUID id, Edit edit, RegionalOfficeDraft successor) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        problems.addAll(successor.problems());
        if (isBefore(successor, id)) {
            problems.add(Problem.ENDS_BEFORE_BEGIN);
        }
        return keeping.change(SUBJECT, edit, () -> find(id), problems, office -> {
            office.say(office.said().closedOn(successor.opened()));
            RegionalOffice next = offices.save(RegionalOffice.of(successor));
            reporting.report(SUBJECT, next.id(), next.label(), RecordState.NONE, next.state());
        });
    }

    /** Takes away an office that was recorded by mistake. */
    public RecordOutcome remove(UUID id, Edit edit) {
        return keeping.remove(SUBJECT, edit, () -> find(id), offices::delete);
    }

    private boolean isBefore(RegionalOfficeDraft successor, UUID id) {
        return find(id).map(office -> office.said().closedOn(successor.opened()))
                .filter(closed -> closed.problems().contains(Problem.ENDS_BEFORE_BEGIN))
                .isPresent();
    }

    private Optional<RegionalOffice> find(UUID id) {
        return offices.findById(id);
    }
}
