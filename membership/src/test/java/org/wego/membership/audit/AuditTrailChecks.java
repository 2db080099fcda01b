package org.wego.membership.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.MembershipHouse;

/** Changes are found by words, kind, actor and day, newest first, alike on every supported database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AuditTrailChecks {

    private static final Instant FIRST = Instant.parse("2017-01-01T12:00:00Z");
    private static final int DAYS = 120;
    private static final int PAGE = 7;

    MembershipHouse house;
    AuditTrail trail;

    abstract MembershipHouse open() throws IOException;

    /** A change a day, of two kinds, by three actors, and of so many words that their beginnings cannot be told apart. */
    @BeforeAll
    void changeSomethingEveryDay() throws IOException {
        house = open();
        trail = house.the(AuditTrail.class);
        List<RecordChanged> changes = IntStream.range(0, DAYS)
                .mapToObj(day -> new RecordChanged(
                        day % 2 == 0 ? "even" : "odd",
                        new UUID(0, day),
                        "Göteborg, thing" + day,
                        "clerk" + day % 3 + "@wego.example",
                        FIRST.plusSeconds(86_400L * day),
                        List.of(new Change("iban", "KR" + day, day == 60 ? "rare" : "common"))))
                .toList();
        house.the(TransactionTemplate.class)
                .executeWithoutResult(_ -> StoredChanges.add(house.the(JdbcTemplate.class), changes));
    }

    @AfterAll
    void close() throws Exception {
        house.close();
    }

    @Test
    void listsTheNewestFirstAndGoesOnBehindAnyOfThem() {
        assertThat(days(ChangeFilter.ALL))
                .hasSize(DAYS)
                .startsWith(119, 118, 117)
                .endsWith(2, 1, 0);
    }

    @Test
    void listsTheLatestOfSomeRecordsAndOfNoOthers() {
        List<UUID> some = List.of(new UUID(0, 3), new UUID(0, 90), new UUID(0, 7), new UUID(1, 1));

        assertThat(trail.of(some, PAGE))
                .extracting(change -> change.record().getLeastSignificantBits())
                .containsExactly(90L, 7L, 3L);
        assertThat(trail.of(some, 1)).extracting(RecordedChange::record).containsExactly(new UUID(0, 90));
        assertThat(trail.of(List.of(), PAGE)).isEmpty();
    }

    @Test
    void findsBeginningsOfWordsInLabelsAndValues() {
        assertThat(days(text("rare"))).containsExactly(60);
        assertThat(days(text("RAR"))).containsExactly(60);
        assertThat(days(text("are"))).isEmpty();
        assertThat(days(text("kr11"))).containsExactly(119, 118, 117, 116, 115, 114, 113, 112, 111, 110, 11);
        assertThat(days(text("goteborg"))).hasSize(DAYS);
        assertThat(days(text("Goeteborg thing7 common"))).containsExactly(79, 78, 77, 76, 75, 74, 73, 72, 71, 70, 7);
        assertThat(days(text("nowhere"))).isEmpty();
        assertThat(days(text("rare nowhere"))).isEmpty();
    }

    @Test
    void findsAmongMoreWordsOfOneBeginningThanItLooksUp() {
        assertThat(days(text("t"))).hasSize(DAYS);
        assertThat(days(text("kr"))).hasSize(DAYS);
        assertThat(days(text("t rare"))).containsExactly(60);
    }

    @Test
    void takesSignsThatMeanSomethingToADatabaseForSigns() {
        assertThat(days(text("%"))).hasSize(DAYS);
        assertThat(days(text("r_re"))).isEmpty();
        assertThat(days(text("' or 1=1 --"))).isEmpty();
    }

    /** The headers of an answer, such as that nobody may keep it, go out with the first bytes. */
    @Test
    void sendsAShortFileOnItsWayBeforeAnybodyClosesIt() throws IOException {
        AtomicInteger waiting = new AtomicInteger();
        OutputStream answer = new OutputStream() {
            @Override
            public void write(int one) {
                waiting.incrementAndGet();
            }

            @Override
            public void flush() {
                waiting.set(0);
            }
        };

        trail.xlsx(text("nowhere"), answer);
        assertThat(waiting).hasValue(0);
        trail.csv(text("nowhere"), answer);
        assertThat(waiting).hasValue(0);
    }

    @Test
    void takesDaysThatNoCalendarOfADatabaseHasForTheFirstAndTheLast() {
        assertThat(days(new ChangeFilter("", null, null, LocalDate.MIN, LocalDate.MAX)))
                .hasSize(DAYS);
        assertThat(days(new ChangeFilter("", null, null, LocalDate.MAX, LocalDate.MIN)))
                .isEmpty();
        assertThat(days(new ChangeFilter("", null, null, LocalDate.of(9999, 12, 31), null)))
                .isEmpty();
        assertThat(days(new ChangeFilter("", null, null, null, LocalDate.of(1, 1, 1))))
                .isEmpty();
    }

    @Test
    void looksForTheFirstWordsOfAWholeBook() {
        String book = IntStream.range(0, 40_000).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));

        assertThat(days(text("rare " + book))).isEmpty();
        assertThat(days(text("rare " + "kr60 thing60 ".repeat(40_000)))).containsExactly(60);
        assertThat(days(text("rare " + "x".repeat(1_000_000)))).isEmpty();
    }

    @Test
    void findsByKindActorAndDayTogether() {
        assertThat(days(new ChangeFilter("", "odd", null, null, null)))
                .hasSize(DAYS / 2)
                .startsWith(119, 117);
        assertThat(days(new ChangeFilter("", null, "clerk1@wego.example", null, null)))
                .startsWith(118, 115);
        assertThat(days(new ChangeFilter("", "odd", "clerk1@wego.example", null, null)))
                .startsWith(115, 109)
                .hasSize(DAYS / 6);
        assertThat(days(new ChangeFilter("", null, null, day(9), day(11)))).containsExactly(11, 10, 9);
        assertThat(days(new ChangeFilter("thing1", "even", null, day(9), day(11))))
                .containsExactly(10);
        assertThat(days(new ChangeFilter("", null, null, day(118), null))).containsExactly(119, 118);
        assertThat(days(new ChangeFilter("", null, null, null, day(0)))).containsExactly(0);
        assertThat(days(new ChangeFilter("", null, null, day(500), null))).isEmpty();
        assertThat(days(new ChangeFilter("", null, null, null, day(-1)))).isEmpty();
        assertThat(days(new ChangeFilter("", "nothing", null, null, null))).isEmpty();
        assertThat(days(new ChangeFilter(" ", " ", "", null, null))).hasSize(DAYS);
    }

    @Test
    void looksUpAFewIndexesHoweverLongTheListIs() {
        assertThat(house.statements().of(() -> trail.find(ChangeFilter.ALL, null, 50)))
                .isEqualTo(1);
        assertThat(house.statements()
                        .of(() -> trail.find(
                                new ChangeFilter("rare thing60", "even", "clerk0@wego.example", day(0), day(100)),
                                null,
                                50)))
                .as(
                        "two days, the words of two beginnings, how many changes each of four words has, their places, and the list")
                .isLessThanOrEqualTo(2 + 2 + 4 + 1 + 1);
    }

    private static ChangeFilter text(String text) {
        return new ChangeFilter(text, null, null, null, null);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2017, 1, 1).plusDays(day);
    }

    /** Read page by page. */
    private List<Integer> days(ChangeFilter filter) {
        List<Integer> days = new ArrayList<>();
        @Nullable Long behind = null;
        List<RecordedChange> page;
        do {
            page = trail.find(filter, behind, PAGE);
            page.forEach(change -> days.add((int) change.record().getLeastSignificantBits()));
            behind = page.isEmpty() ? behind : Long.valueOf(page.getLast().number());
        } while (page.size() == PAGE);
        return days;
    }
}
