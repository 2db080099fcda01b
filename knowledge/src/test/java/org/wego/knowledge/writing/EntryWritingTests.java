package org.wego.knowledge.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntriesChanged;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.JournalPlace;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Source;
import org.wego.knowledge.writing.WritingOutcome.Incomplete;
import org.wego.knowledge.writing.WritingOutcome.NotNow;
import org.wego.knowledge.writing.WritingOutcome.Saved;
import org.wego.knowledge.writing.WritingOutcome.Stale;
import org.wego.knowledge.writing.WritingOutcome.Unknown;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;

/** A city writes what it has learnt, the Secretariat looks at it, and everybody reads it. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class EntryWritingTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartData memberStartData;

    @Autowired
    MemberDirectory members;

    @Autowired
    EntryWriting writing;

    @Autowired
    EntryReview review;

    @Autowired
    PublishedEntries published;

    @Autowired
    EntryCatalog catalog;

    private MemberId seoul;
    private MemberId ulaanbaatar;

    @BeforeEach
    void beginWithoutEntries() {
        jdbc.sql("delete from knowledge.entry").update();
        memberStartData.load();
        seoul = Objects.requireNonNull(members.named("Seoul", CountryCode.KR).orNull());
        ulaanbaatar = Objects.requireNonNull(
                members.named("Ulaanbaatar", CountryCode.MN).orNull());
    }

    @Test
    void goesFromItsAuthorOverTheReviewToItsReaders(AssertablePublishedEvents events) {
        DraftDetails draft = begin();
        assertThat(draft.missing()).extracting(EntryProblem::field).containsExactly("texts", "sources");
        assertThat(writing.submit(seoul, draft.id(), draft.version())).isInstanceOf(Incomplete.class);
        DraftDetails written = saved(writing.save(seoul, draft, whole(draft.content(), "Lamps")));
        DraftDetails submitted = saved(writing.submit(seoul, written.id(), written.version()));
        assertThat(writing.save(seoul, submitted, whole(draft.content(), "Late")))
                .isEqualTo(new NotNow(EntryState.SUBMITTED));

        assertThat(review.queue())
                .extracting(ReviewSummary::id, ReviewSummary::title, ReviewSummary::city, ReviewSummary::reviewer)
                .containsExactly(tuple(draft.id(), "Lamps", "Seoul", ""));
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
    void refusesWhatIsTooLongAndKeepsTheRestOfTheDraft() {
        DraftDetails draft = begin();
        EntryText tooLong = new EntryText("en", true, "Lamps", "", "x".repeat(30_000), List.of());

        assertThat(writing.save(seoul, draft, said(draft.content(), List.of(tooLong))))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field, EntryProblem::fault)
                                .containsExactly(tuple("texts[1].body", Fault.TOO_LONG)));
        assertThat(writing.open(seoul, draft.id())).contains(draft);
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
    void whatCannotBeSeenIsNoTitleAndWhatCanIsKeptAsItIs() {
        DraftDetails draft = begin();
        DraftDetails blank = saved(writing.save(seoul, draft, whole(draft.content(), " \u200b\u0000\u2028\ufeff")));

        assertThat(writing.submit(seoul, blank.id(), blank.version()))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field, EntryProblem::fault)
                                .containsExactly(tuple("texts[1].title", Fault.MISSING)));
        for (String odd :
                List.of("<script>alert(1)</script>", "💡 ' or 1=1 --", "{{7*7}} ${7*7} #{7*7}", "𠀀 路燈", "a\\b%_")) {
            DraftDetails read = writing.open(seoul, draft.id()).orElseThrow();
            assertThat(saved(writing.save(seoul, read, whole(read.content(), odd + "\ud800")))
                            .content()
                            .title())
                    .isEqualTo(odd);
        }
    }

    @Test
    void whatCannotBeRightIsSaidByFieldAndNothingIsHandedOver() {
        DraftDetails draft = begin();
        EntryContent whole = whole(draft.content(), "Lamps");
        EntryContent odd = new EntryContent(
                whole.catalog(),
                whole.city(),
                null,
                null,
                12,
                2019,
                whole.status(),
                List.of(),
                Set.of(0, 18),
                List.of("x".repeat(101)),
                whole.texts(),
                new EntryParts(
                        Map.of(),
                        Stream.concat(
                                        Stream.of(new Result("Power", new BigDecimal("1e999"), "kWh", null, -5)),
                                        Collections.nCopies(50, new Result("Power", null, "", null, null)).stream())
                                .toList(),
                        null,
                        "x".repeat(2_001),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Link("javascript:alert(1)", "Click")),
                        List.of(new Source("data:text/html,x", "", null)),
                        JournalPlace.NONE,
                        "",
                        ""));

        assertThat(writing.save(seoul, draft, odd))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field, EntryProblem::fault)
                                .containsExactlyInAnyOrder(
                                        tuple("year", Fault.OUT_OF_RANGE),
                                        tuple("sdgs", Fault.OUT_OF_RANGE),
                                        tuple("sdgs", Fault.OUT_OF_RANGE),
                                        tuple("technologies[1]", Fault.TOO_LONG),
                                        tuple("funding", Fault.TOO_LONG),
                                        tuple("results", Fault.TOO_MANY),
                                        tuple("results[1].year", Fault.OUT_OF_RANGE),
                                        tuple("results[1].value", Fault.OUT_OF_RANGE)));
        assertThat(writing.open(seoul, draft.id())).contains(draft);
        DraftDetails linked = saved(writing.save(
                seoul, draft, whole.with(EntryParts.from(List.of(new Source("javascript:alert(1)", "Seoul", null))))));
        assertThat(writing.submit(seoul, linked.id(), linked.version()))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field, EntryProblem::fault)
                                .containsExactly(tuple("sources[1].url", Fault.NO_ADDRESS)));
    }

    @Test
    void nothingIsSaidThatIsEmptyOrEndless() {
        DraftDetails draft = begin();

        assertThat(review.comment(draft.id(), "", "x".repeat(2_001)))
                .extracting(EntryProblem::fault)
                .containsExactly(Fault.TOO_LONG);
        assertThat(review.comment(draft.id(), "x".repeat(101), "Said")).isNotEmpty();
        assertThat(review.comment(draft.id(), "", "\u0000\u200b\n ")).isNotEmpty();
        assertThat(review.comment(EntryId.next(), "", "To nobody")).isEmpty();
        assertThat(opened(draft).comments()).isEmpty();
        assertThat(review.giveBack(EntryId.next(), 0)).isEqualTo(new Unknown());
        assertThat(review.publish(draft.id(), draft.version())).isEqualTo(new NotNow(EntryState.DRAFT));
        assertThat(review.giveBack(draft.id(), draft.version())).isEqualTo(new NotNow(EntryState.DRAFT));
        assertThat(review.withdraw(draft.id(), "Why", draft.version())).isEqualTo(new NotNow(EntryState.DRAFT));
        assertThatThrownBy(() -> new ReviewMarks(6, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReviewMarks(null, 0, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverReturnsAnEntrySaysWhatIsToBeMended() {
        DraftDetails draft = begin();
        DraftDetails written = saved(writing.save(seoul, draft, whole(draft.content(), "Lamps")));
        DraftDetails submitted = saved(writing.submit(seoul, written.id(), written.version()));

        assertThat(review.giveBack(draft.id(), submitted.version()))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field)
                                .containsExactly("comment"));
        assertThat(review.waiting()).isOne();
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

    private DraftDetails begin() {
        return writing.begin(seoul, CatalogKind.BEST_PRACTICES_JOURNAL).orElseThrow();
    }

    private ReviewDetails opened(DraftDetails entry) {
        return review.open(entry.id()).orElseThrow();
    }

    private static DraftDetails saved(WritingOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).now();
    }

    private static EntryContent whole(EntryContent content, String title) {
        return said(
                        content,
                        List.of(
                                new EntryText("en", true, title, "Bright", "", List.of()),
                                new EntryText("ko", false, "가로등", "밝다", "", List.of())))
                .with(EntryParts.from(List.of(new Source("https://seoul.example", "Seoul", null))));
    }

    private static EntryContent said(EntryContent content, List<EntryText> texts) {
        return new EntryContent(
                content.catalog(),
                content.city(),
                content.country(),
                content.project(),
                content.year(),
                content.endYear(),
                content.status(),
                content.clusters(),
                Set.copyOf(content.sdgs()),
                content.technologies(),
                texts,
                content.parts());
    }
}
