package org.wego.programs.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;
import org.wego.programs.call.CallOutcome.Problem;
import org.wego.programs.call.LetterState.Deed;
import org.wego.programs.project.ProjectId;

/** A letter by which a city says that it wants to take part in a project. */
@Entity
@Table(schema = "programs", name = "letter")
class Letter {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID projectId;

    @Column(nullable = false)
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LetterState state = LetterState.HANDED_IN;

    @Column(nullable = false)
    private String body;

    @Column(nullable = false)
    private String handedBy;

    @Column(nullable = false)
    private Instant handedAt;

    @Column(nullable = false)
    private String answer = "";

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    private Letter(ProjectId project, MemberId member, String body, String by, Instant at) {
        this.id = LetterId.next().value();
        this.projectId = project.value();
        this.memberId = member.value();
        this.body = body;
        this.handedBy = by;
        this.handedAt = at;
    }

    /**
     * A letter that is handed in.
     *
     * @throws CallRefused if it says nothing or too much
     */
    static Letter handIn(ProjectId project, MemberId member, String text, String by, Instant at) {
        return new Letter(project, member, written(text), by, at);
    }

    /**
     * Hands it in anew.
     *
     * @throws CallRefused if it says nothing or too much, or was decided on
     */
    void handInAgain(String text, String by, Instant at) {
        become(Deed.HAND_IN);
        body = written(text);
        handedBy = by;
        handedAt = at;
    }

    /**
     * Takes it back.
     *
     * @throws CallRefused if it was decided on or is not handed in
     */
    void withdraw() {
        become(Deed.WITHDRAW);
    }

    /**
     * Decides on it.
     *
     * @param words what the city is told; may be empty
     * @throws CallRefused if it was decided on or is not handed in
     */
    void decide(Deed deed, String words) {
        become(deed);
        answer = CleanText.lines(words);
        CallRefused.refuseIf(answer.length() > LetterDetails.LONGEST_ANSWER, Problem.TOO_LONG);
    }

    private void become(Deed deed) {
        state = state.after(deed).orElseThrow(() -> CallRefused.because(Problem.NOT_IN_STATE));
    }

    private static String written(String text) {
        String clean = CleanText.lines(text);
        CallRefused.refuseIf(clean.isEmpty(), Problem.NO_TEXT);
        CallRefused.refuseIf(clean.length() > LetterDetails.LONGEST_TEXT, Problem.TOO_LONG);
        return clean;
    }

    int version() {
        return version == null ? 0 : version;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    ProjectId project() {
        return new ProjectId(projectId);
    }

    LetterDetails details() {
        return new LetterDetails(
                new LetterId(id), version(), project(), member(), state, body, handedBy, handedAt, answer);
    }

    RecordState recordState() {
        return RecordState.NONE
                .with("letterState", state)
                .with("letterText", body)
                .with("handedBy", handedBy)
                .with("answer", answer);
    }

    UUID id() {
        return id;
    }

    @Override
    public String toString() {
        return "Letter of " + memberId + ", " + state;
    }
}
