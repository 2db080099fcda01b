package org.wego.knowledge.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntriesChanged;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Source;
import org.wego.knowledge.writing.WritingOutcome.Incomplete;
import org.wego.knowledge.writing.WritingOutcome.NotNow;
import org.wego.knowledge.writing.WritingOutcome.Saved;
import org.wego.knowledge.writing.WritingOutcome.Stale;
import org.wego.knowledge.writing.WritingOutcome.Unknown;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.RecordChanged;
import org.wego.membership.organisation.MemberId;

/** A city writes what it has learnt, the Secretariat looks at it, and everybody reads it. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class EntryWritingTests extends WritingOfCities {

    @Test
    void goesFromItsAuthorOverTheReviewToItsReaders(AssertablePublishedEvents events) {
        DraftDetails draft = begin();
        assertThat(draft.missing())
                .extracting(EntryProblem::field)
                .containsExactly("texts[1].title", "texts[1].summary", "sources");
        assertThat(writing.submit(seoul, draft.id(), draft.version())).isInstanceOf(Incomplete.class);
        DraftDetails written = saved(writing.save(seoul, draft, whole(draft.content(), "Lamps")));
        DraftDetails submitted = saved(writing.submit(seoul, written.id(), written.version()));
        assertThat(writing.save(seoul, submitted, whole(draft.content(), "Late")))
                .isEqualTo(new NotNow(EntryState.SUBMITTED));

        assertThat(review.queue())
                .extracting(ReviewSummary::id, ReviewSummary::title, ReviewSummary::city, ReviewSummary::reviewer)
                .containsExactly(tuple(draft.id(), "Lamps", written.content().city(), ""));
        Review unbegun = opened(submitted).review();
        assertThat(review.assign(draft.id(), "staff@wego.example", unbegun)).isTrue();
        assertThat(review.assign(draft.id(), "other@wego.example", unbegun)).isFalse();
        ReviewMarks marks = new ReviewMarks(5, 4, 3, null, null);
        assertThat(review.mark(draft.id(), marks, opened(submitted).review())).isTrue();
        assertThat(review.comment(draft.id(), "summary.ko", "Say for whom.")).isEmpty();
        assertThat(review.comment(draft.id(), "", " "))
                .extracting(EntryProblem::fault)
                .containsExactly(Fault.MISSING);
        DraftDetails returned = saved(review.giveBack(draft.id(), submitted.version()));
        assertThat(opened(returned).comments()).hasSize(1);
        assertThat(opened(returned).review().marks()).isEqualTo(marks);

        DraftDetails better = saved(writing.save(seoul, returned, whole(draft.content(), "Better lamps")));
        DraftDetails again = saved(writing.submit(seoul, better.id(), better.version()));
        assertThat(opened(again).review()).isEqualTo(new Review(2, 0, "staff@wego.example", ReviewMarks.OPEN));
        assertThat(published.count()).isZero();
        DraftDetails shown = saved(review.publish(again.id(), again.version()));

        assertThat(published.find(List.of(shown.id()))).singleElement().satisfies(it -> {
            assertThat(it.version()).isEqualTo(shown.version());
            assertThat(it.externalId()).isEqualTo(shown.id().toString());
            assertThat(it.texts()).extracting(EntryText::title).containsExactly("Better lamps", "가로등");
        });
        List<KeptVersion> versions = opened(shown).versions();
        assertThat(versions)
                .extracting(KeptVersion::number, KeptVersion::state)
                .containsExactly(
                        tuple(1, EntryState.SUBMITTED), tuple(2, EntryState.SUBMITTED), tuple(3, EntryState.PUBLISHED));
        assertThat(versions.get(0).to(versions.get(1)))
                .containsExactly(new FieldChange("title.en", "Lamps", "Better lamps"));
        assertThat(versions.get(1).to(versions.get(2))).isEmpty();

        assertThat(review.withdraw(shown.id(), " ", shown.version())).isInstanceOf(Incomplete.class);
        DraftDetails gone = saved(review.withdraw(shown.id(), "Copied", shown.version()));
        assertThat(gone.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(published.find(List.of(gone.id()))).isEmpty();
        assertThat(catalog.withdrawn(gone.id()))
                .hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo("Copied"));
        assertThat(review.save(gone, gone.content())).isEqualTo(new NotNow(EntryState.WITHDRAWN));
        assertThat(events.ofType(EntryMoved.class))
                .extracting(EntryMoved::from, EntryMoved::to, EntryMoved::city)
                .containsExactly(
                        tuple(EntryState.DRAFT, EntryState.SUBMITTED, seoul),
                        tuple(EntryState.SUBMITTED, EntryState.RETURNED, seoul),
                        tuple(EntryState.RETURNED, EntryState.SUBMITTED, seoul),
                        tuple(EntryState.SUBMITTED, EntryState.PUBLISHED, seoul),
                        tuple(EntryState.PUBLISHED, EntryState.WITHDRAWN, seoul));
        assertThat(events.ofType(EntriesChanged.class)).hasSize(2);
    }

    @Test
    void tellsTheAuditWhatWasWrittenOnceItIsHandedOver(AssertablePublishedEvents events) {
        DraftDetails draft = begin();
        DraftDetails written = saved(writing.save(seoul, draft, whole(draft.content(), "Lamps")));
        DraftDetails submitted = saved(writing.submit(seoul, written.id(), written.version()));
        assertThat(review.comment(draft.id(), "summary.en", "Say for whom.")).isEmpty();
        DraftDetails returned = saved(review.giveBack(draft.id(), submitted.version()));
        DraftDetails better = saved(writing.save(seoul, returned, whole(draft.content(), "Better lamps")));
        saved(writing.submit(seoul, better.id(), better.version()));

        assertThat(events.ofType(RecordChanged.class)
                        .matching(it -> it.id().equals(draft.id().value())))
                .flatExtracting(RecordChanged::changes)
                .filteredOn(it -> it.field().equals("title.en"))
                .containsExactly(new Change("title.en", "", "Lamps"), new Change("title.en", "Lamps", "Better lamps"));
    }

    @Test
    void isUnknownToOtherCities() {
        DraftDetails draft = begin();

        assertThat(writing.open(ulaanbaatar, draft.id())).isEmpty();
        assertThat(writing.of(ulaanbaatar)).isEmpty();
        assertThat(writing.attend(ulaanbaatar, draft.id())).isEmpty();
        assertThat(writing.save(ulaanbaatar, draft, whole(draft.content(), "Stolen")))
                .isEqualTo(new Unknown());
        assertThat(writing.submit(ulaanbaatar, draft.id(), draft.version())).isEqualTo(new Unknown());
        assertThat(writing.of(seoul)).containsExactly(draft);
        assertThat(writing.begin(MemberId.next(), CatalogKind.PROJECTS_CATALOG)).isEmpty();
    }

    @Test
    void staysAboutItsCityWhateverIsWritten() {
        DraftDetails draft = begin();

        DraftDetails saved =
                saved(writing.save(seoul, draft, whole(draft.content(), "Lamps").about(null)));

        assertThat(saved.content().city()).isEqualTo(draft.content().city());
    }

    @Test
    void keepsWhatTwoEditorsWroteInDifferentFields() {
        DraftDetails draft = begin();
        DraftDetails read = saved(writing.save(seoul, draft, whole(draft.content(), "Lamps")));

        saved(writing.save(seoul, read, whole(read.content(), "First title")));
        EntryContent second = read.content().with(EntryParts.from(List.of(new Source("", "A book", null))));
        DraftDetails both = saved(writing.save(seoul, read, second));

        assertThat(both.content().title()).isEqualTo("First title");
        assertThat(both.content().parts().sources())
                .extracting(Source::publisher)
                .containsExactly("A book");
        assertThat(writing.save(seoul, read, whole(read.content(), "Second title")))
                .isInstanceOfSatisfying(Saved.class, it -> {
                    assertThat(it.conflicts())
                            .containsExactly(new FieldConflict("title.en", "First title", "Second title"));
                    assertThat(it.now().content().title()).isEqualTo("First title");
                });
        assertThat(writing.submit(seoul, read.id(), read.version())).isInstanceOf(Stale.class);
    }

    @Test
    void isEditedByStaffWhileItIsReadOnlyAsAWhole(AssertablePublishedEvents events) {
        DraftDetails draft = begin();
        DraftDetails written = saved(writing.save(seoul, draft, whole(draft.content(), "Lamps")));
        DraftDetails submitted = saved(writing.submit(seoul, written.id(), written.version()));
        DraftDetails shown = saved(review.publish(submitted.id(), submitted.version()));

        assertThat(review.save(shown, shown.content().with(EntryParts.NONE))).isInstanceOf(Incomplete.class);
        DraftDetails edited = saved(review.save(shown, whole(shown.content(), "Lamps at night")));

        assertThat(edited.version()).isGreaterThan(shown.version());
        assertThat(published.find(List.of(shown.id())).getFirst().version()).isEqualTo(edited.version());
        assertThat(events.ofType(EntriesChanged.class)).hasSize(2);
        assertThat(catalog.published(shown.id()).orElseThrow().text().title()).isEqualTo("Lamps at night");
    }

    @Test
    void saysWhoElseWritesOnIt() {
        DraftDetails draft = begin();
        jdbc.sql("insert into knowledge.entry_editor (entry_id, editor, since, last_seen)"
                        + " select id, 'other@seoul.example', timestamp '2017-11-01 08:00:00+00',"
                        + " timestamp '2017-11-01 08:59:30+00' from knowledge.entry")
                .update();

        assertThat(writing.attend(seoul, draft.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("other@seoul.example"));
        assertThat(writing.attend(seoul, draft.id())).hasSize(1);
    }

    @Test
    void anEntryIsHandedOverOnceHoweverManyDoItAtOnce() throws Exception {
        DraftDetails draft = begin();
        DraftDetails written = saved(writing.save(seoul, draft, whole(draft.content(), "Lamps")));
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<WritingOutcome>> outcomes = people.invokeAll(
                    Collections.nCopies(4, () -> writing.submit(seoul, written.id(), written.version())));
            people.invokeAll(Collections.nCopies(4, () -> writing.attend(seoul, written.id())));

            assertThat(outcomes.stream().map(Future::resultNow).filter(Saved.class::isInstance))
                    .hasSize(1);
        }
        assertThat(opened(written).versions()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from knowledge.entry_editor")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theCityHearsFirstOfWhatItHasToMend() {
        DraftDetails first = begin();
        DraftDetails written = saved(writing.save(seoul, first, whole(first.content(), "Lamps")));
        DraftDetails submitted = saved(writing.submit(seoul, written.id(), written.version()));
        review.comment(first.id(), "", "One");
        review.comment(first.id(), "body.en", "Two");
        review.giveBack(first.id(), submitted.version());
        DraftDetails second = begin();

        assertThat(writing.news(seoul))
                .extracting(EntryNews::id, EntryNews::title, EntryNews::state, EntryNews::comments)
                .containsExactly(
                        tuple(first.id(), "Lamps", EntryState.RETURNED, 2),
                        tuple(second.id(), "", EntryState.DRAFT, 0));
        assertThat(writing.news(ulaanbaatar)).isEmpty();
    }
}
