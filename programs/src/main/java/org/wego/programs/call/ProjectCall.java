package org.wego.programs.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.programs.call.CallOutcome.Problem;
import org.wego.programs.project.ProjectId;

/** The one call of a project. */
@Entity
@Table(schema = "programs", name = "project_call")
class ProjectCall {

    // that of the project
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private LocalDate opensOn;

    @Column(nullable = false)
    private LocalDate closesOn;

    @Column
    private @Nullable Instant closedAt;

    @Column(nullable = false)
    private String about;

    @SuppressWarnings("NullAway.Init")
    protected ProjectCall() {}

    private ProjectCall(ProjectId project, CallDraft draft) {
        this.id = project.value();
        say(draft);
    }

    /**
     * A call for a project.
     *
     * @throws CallRefused if its days are missing or cannot be
     */
    static ProjectCall open(ProjectId project, CallDraft draft) {
        CallRefused.refuseIf(draft.problems());
        return new ProjectCall(project, draft);
    }

    /**
     * Says anew when letters are taken; a call that was closed by hand opens again if its last day is to come.
     *
     * @throws CallRefused if its days are missing or cannot be
     */
    void revise(CallDraft draft) {
        CallRefused.refuseIf(draft.problems());
        say(draft);
        closedAt = null;
    }

    /**
     * Takes no letters any more.
     *
     * @throws CallRefused if none are taken anyway
     */
    void close(Instant now, LocalDate today) {
        CallRefused.refuseIf(details().on(today) != CallDetails.Phase.OPEN, Problem.NOT_OPEN);
        closedAt = now;
    }

    private void say(CallDraft draft) {
        opensOn = Objects.requireNonNull(draft.opens());
        closesOn = Objects.requireNonNull(draft.closes());
        about = draft.about();
    }

    int version() {
        return version == null ? 0 : version;
    }

    CallDetails details() {
        return new CallDetails(new ProjectId(id), version(), opensOn, closesOn, closedAt != null, about);
    }

    RecordState recordState() {
        return RecordState.NONE
                .with("opens", opensOn)
                .with("closes", closesOn)
                .with("closedAt", closedAt)
                .with("about", about);
    }

    UUID id() {
        return id;
    }

    @Override
    public String toString() {
        return "Call " + opensOn + "–" + closesOn;
    }
}
