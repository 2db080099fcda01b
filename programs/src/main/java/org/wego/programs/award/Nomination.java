package org.wego.programs.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.text.CleanText;
import org.wego.programs.award.AwardOutcome.Problem;
import org.wego.programs.award.NominationState.Deed;

/** What is nominated for an award. */
@Entity
@Table(schema = "programs", name = "nomination")
class Nomination {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID editionId;

    @Column(nullable = false)
    private String category;

    @Embedded
    private CityOnRecord city;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NominationState state = NominationState.NOMINATED;

    @Column(nullable = false)
    private String prize = "";

    @Column(nullable = false)
    private String nominatedBy;

    @Column(nullable = false)
    private String source = "";

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    private Nomination(EditionId edition, CityOnRecord city, NominationDraft draft, String by) {
        this.id = NominationId.next().value();
        this.editionId = edition.value();
        this.city = city;
        this.nominatedBy = by;
        say(draft);
    }

    /**
     * Something that a city nominates.
     *
     * @throws AwardRefused if something is missing or cannot be
     */
    static Nomination nominate(EditionDetails edition, CityOnRecord city, NominationDraft draft, String by) {
        AwardRefused.refuseIf(draft.problems(edition.said()));
        return new Nomination(edition.id(), city, draft, by);
    }

    /** What is documented of an edition of earlier years. */
    static Nomination documented(
            EditionId edition,
            CityOnRecord city,
            NominationDraft draft,
            NominationState state,
            String prize,
            String source) {
        Nomination nomination = new Nomination(edition, city, draft, "");
        nomination.state = state;
        nomination.prize = prize;
        nomination.source = source;
        return nomination;
    }

    /**
     * Says it anew, or nominates again what was taken back.
     *
     * @throws AwardRefused if something is missing or cannot be, or it has gone on
     */
    void revise(EditionDetails edition, NominationDraft draft, String by) {
        AwardRefused.refuseIf(draft.problems(edition.said()));
        become(Deed.NOMINATE);
        say(draft);
        nominatedBy = by;
    }

    /**
     * Takes it a step further.
     *
     * @param words what it wins; counts for a winner only
     * @throws AwardRefused if it cannot in this state
     */
    void goOn(Deed deed, String words) {
        become(deed);
        prize = state == NominationState.WINNER ? CleanText.line(words) : "";
        AwardRefused.refuseIf(prize.length() > NominationDetails.LONGEST_PRIZE, Problem.TOO_LONG);
    }

    private void become(Deed deed) {
        state = state.after(deed).orElseThrow(() -> AwardRefused.because(Problem.NOT_IN_STATE));
    }

    private void say(NominationDraft draft) {
        category = draft.category();
        title = draft.title();
        body = draft.text();
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    CityOnRecord city() {
        return city;
    }

    NominationState state() {
        return state;
    }

    int version() {
        return version == null ? 0 : version;
    }

    NominationDetails details() {
        return new NominationDetails(
                new NominationId(id),
                version(),
                edition(),
                city,
                new NominationDraft(category, title, body),
                state,
                prize,
                nominatedBy,
                source);
    }

    RecordState recordState() {
        return RecordState.NONE
                .with("city", city.written())
                .with("awardCategory", category)
                .with("title", title)
                .with("nominationText", body)
                .with("nominationState", state)
                .with("prize", prize);
    }

    UUID id() {
        return id;
    }

    @Override
    public String toString() {
        return city.name() + ": " + title;
    }
}
