package org.wego.governance.statutes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.governance.keeping.RecordKeeping;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.governance.keeping.RecordOutcome.Invalid;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.constraint.Constraint;

/** Keeps the versions of the statutes, each of which holds until the day of the next one. */
@Service
@ForAdministrators
@NamedInterface
public class StatutesEditing {

    private static final String SUBJECT = "statutes";
    private static final Constraint ONE_A_DAY = Constraint.named("statutes_valid_from");

    private final StatutesVersions versions;
    private final RecordKeeping keeping;

    StatutesEditing(StatutesVersions versions, RecordKeeping keeping) {
        this.versions = versions;
        this.keeping = keeping;
    }

    /** All versions, the latest first; a handful. */
    @Transactional(readOnly = true)
    public List<Kept<StatutesDraft>> versions() {
        return versions.all().stream().map(Statutes::details).toList();
    }

    /** Records a version. */
    public RecordOutcome adopt(StatutesDraft draft) {
        return oneADay(() -> keeping.add(SUBJECT, problems(draft, null), () -> keep(Statutes.adopt(draft))));
    }

    /** Changes a version. */
    public RecordOutcome revise(UUID id, Edit edit, StatutesDraft draft) {
        return oneADay(() -> keeping.change(SUBJECT, edit, () -> find(id), problems(draft, id), version -> {
            version.say(draft);
            keep(version);
        }));
    }

    /** Takes away a version that was recorded by mistake. */
    public RecordOutcome remove(UUID id, Edit edit) {
        return keeping.remove(SUBJECT, edit, () -> find(id), versions::delete);
    }

    private Set<Problem> problems(StatutesDraft draft, @Nullable UUID but) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        problems.addAll(draft.problems());
        LocalDate day = draft.validFrom();
        if (day != null
                && versions.findByValidFrom(day)
                        .filter(it -> !it.id().equals(but))
                        .isPresent()) {
            problems.add(Problem.DAY_TAKEN);
        }
        return problems;
    }

    /** Of two who record the same day at once the second is told. */
    private static RecordOutcome oneADay(Supplier<RecordOutcome> change) {
        try {
            return change.get();
        } catch (DataIntegrityViolationException second) {
            ONE_A_DAY.requireBrokenBy(second);
            return new Invalid(EnumSet.of(Problem.DAY_TAKEN));
        }
    }

    private Statutes keep(Statutes version) {
        Statutes kept = versions.save(version);
        versions.flush();
        return kept;
    }

    private Optional<Statutes> find(UUID id) {
        return versions.findById(id);
    }
}
