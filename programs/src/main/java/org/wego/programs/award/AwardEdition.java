package org.wego.programs.award;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.programs.award.AwardOutcome.Problem;
import org.wego.programs.award.EditionState.Deed;

/** An edition of an award. */
@Entity
@Table(schema = "programs", name = "award_edition")
class AwardEdition {

    private static final int BATCH = 100;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private String name;

    // "year" is a reserved word
    @Column(name = "award_year", nullable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EditionState state;

    @Column(nullable = false)
    private String about;

    @Column(name = "most_of_a_city", nullable = false)
    private int mostOfACity;

    @Column(nullable = false)
    private String source;

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(schema = "programs", name = "award_category", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "place")
    @Column(name = "name", nullable = false)
    private List<String> categories = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AwardEdition() {}

    private AwardEdition(EditionState state, EditionDraft draft) {
        this.id = EditionId.next().value();
        this.state = state;
        say(draft);
    }

    /**
     * An edition that is planned, or that is documented.
     *
     * @throws AwardRefused if something is missing or cannot be
     */
    static AwardEdition begin(EditionState state, EditionDraft draft) {
        AwardRefused.refuseIf(draft.problems());
        return new AwardEdition(state, draft);
    }

    /**
     * Says anew what it is.
     *
     * @param used the categories in which something is nominated
     * @throws AwardRefused if something is missing or cannot be
     */
    void revise(EditionDraft draft, List<String> used) {
        AwardRefused.refuseIf(draft.problems());
        AwardRefused.refuseIf(!draft.categories().containsAll(used), Problem.CATEGORY_IN_USE);
        say(draft);
    }

    /**
     * Goes on.
     *
     * @throws AwardRefused if it cannot in this state
     */
    void goOn(Deed deed) {
        state = state.after(deed).orElseThrow(() -> AwardRefused.because(Problem.NOT_IN_STATE));
    }

    private void say(EditionDraft draft) {
        name = draft.name();
        year = draft.year();
        about = draft.about();
        mostOfACity = draft.mostOfACity();
        source = draft.source();
        if (!categories.equals(draft.categories())) {
            categories.clear();
            categories.addAll(draft.categories());
        }
    }

    EditionState state() {
        return state;
    }

    String name() {
        return name;
    }

    int version() {
        return version == null ? 0 : version;
    }

    EditionDetails details() {
        return new EditionDetails(
                new EditionId(id),
                version(),
                state,
                new EditionDraft(name, year, about, categories, mostOfACity, source));
    }

    RecordState recordState() {
        return RecordState.NONE
                .with("name", name)
                .with("year", year)
                .with("editionState", state)
                .with("about", about)
                .with("awardCategories", String.join(", ", categories))
                .with("mostOfACity", mostOfACity)
                .with("source", source);
    }

    UUID id() {
        return id;
    }

    @Override
    public String toString() {
        return name + " " + year;
    }
}
