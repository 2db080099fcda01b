package org.wego.governance.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.membership.audit.RecordState;
import org.wego.membership.name.NameKey;

/** What a body decides: a draft first, then adopted, with a number that it bears for good. */
@Entity
@Table(schema = "governance", name = "resolution")
class Resolution {

    private static final int LONGEST_KEY = 40_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DecidingBody body;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ResolutionKind kind;

    @Column(name = "adoption_year")
    private @Nullable Integer year;

    @Column
    private @Nullable Integer sequence;

    @Column
    private @Nullable LocalDate adoptedOn;

    @Column(nullable = false)
    private String title;

    @Column(name = "content", nullable = false)
    private String text;

    @Embedded
    private @Nullable Votes votes;

    @Column(name = "meeting_id")
    private @Nullable UUID meeting;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private String searchKey = "";

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {}

    private Resolution(ResolutionDraft draft) {
        this.id = ResolutionId.next().value();
        say(draft);
    }

    /**
     * A draft, without a number.
     *
     * @throws ResolutionRefused if something is missing or too long
     */
    static Resolution draft(ResolutionDraft draft) {
        ResolutionRefused.refuseIf(draft.problems());
        return new Resolution(draft);
    }

    ResolutionId id() {
        return new ResolutionId(id);
    }

    /** Counts its changes; to be read after they are written. */
    int version() {
        return version == null ? 0 : version;
    }

    /** What people call it: by its number, once it has one. */
    String label() {
        ResolutionNumber number = number();
        return number == null ? title : number + ", " + title;
    }

    @Nullable
    ResolutionNumber number() {
        return summary().number();
    }

    /**
     * Changes a draft.
     *
     * @throws ResolutionRefused if something is missing or too long, or it was adopted
     */
    void revise(ResolutionDraft draft) {
        ResolutionRefused.refuseIf(draft.problems());
        refuseAdopted();
        say(draft);
    }

    /** @throws ResolutionRefused if it was adopted */
    void refuseAdopted() {
        if (sequence != null) {
            ResolutionRefused.refuseIf(EnumSet.of(Problem.ADOPTED_ALREADY));
        }
    }

    /**
     * Gives it its number.
     *
     * @throws ResolutionRefused if it has one
     */
    void adopt(int next, Adoption adoption) {
        refuseAdopted();
        year = adoption.day().getYear();
        sequence = next;
        record(adoption);
        index();
    }

    /**
     * Corrects how it was adopted and what it says; body, kind and number stay.
     *
     * @throws ResolutionRefused if it is a draft, or its number would be one of another year, body or kind
     */
    void correct(ResolutionDraft said, Adoption adoption) {
        if (sequence == null || year == null) {
            ResolutionRefused.refuseIf(EnumSet.of(Problem.NOT_ADOPTED));
        } else if (year != adoption.day().getYear()) {
            ResolutionRefused.refuseIf(EnumSet.of(Problem.OTHER_YEAR));
        } else if (said.body() != body || said.kind() != kind) {
            ResolutionRefused.refuseIf(EnumSet.of(Problem.ADOPTED_ALREADY));
        }
        say(said);
        record(adoption);
    }

    ResolutionSummary summary() {
        return new ResolutionSummary(
                id, version(), body, kind, year, sequence, adoptedOn, title, text, votes, meeting, source);
    }

    /** What may be changed of it, part by part, its meeting apart. */
    RecordState recordState() {
        ResolutionSummary now = summary();
        return RecordState.NONE
                .with("decidingBody", body)
                .with("resolutionKind", kind)
                .with("number", now.number())
                .with("adoptedOn", adoptedOn)
                .with("title", title)
                .with("text", text)
                .with("votes", votes)
                .with("source", source);
    }

    @Override
    public String toString() {
        return label();
    }

    private void say(ResolutionDraft draft) {
        body = draft.body();
        kind = draft.kind();
        title = draft.title();
        text = draft.text();
        meeting = draft.meeting() == null ? null : draft.meeting().value();
        source = draft.source();
        index();
    }

    private void record(Adoption adoption) {
        adoptedOn = adoption.day();
        votes = adoption.votes();
        source = adoption.source();
    }

    private void index() {
        ResolutionNumber number = number();
        String key = NameKey.searchable(number == null ? "" : number.toString(), title, text);
        int end = Math.min(key.length(), LONGEST_KEY);
        searchKey = key.substring(0, Character.isHighSurrogate(key.charAt(end - 1)) ? end - 1 : end);
    }
}
