package org.wego.membership.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.MembershipHouse;

/** Whatever is asked for together, the search finds what looking at each change one after the other finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChangeSearchChecks {

    private static final long SEED = 20170630;
    private static final int CHANGES = 21_000;
    private static final int QUESTIONS = 100;
    private static final int PAGE = 300;
    private static final int PAGES = 3;
    private static final Instant FIRST = Instant.parse("2017-01-01T12:00:00Z");

    private final List<RecordChanged> changes = new ArrayList<>();
    MembershipHouse house;

    abstract MembershipHouse open() throws IOException;

    /** Of few kinds, by few people, with words that all have and words of three hundred on a beginning. */
    @BeforeAll
    void changeMuch() throws IOException {
        house = open();
        Random dice = new Random(SEED);
        for (int i = 0; i < CHANGES; i++) {
            changes.add(new RecordChanged(
                    "kind" + dice.nextInt(3),
                    new UUID(0, i),
                    word(dice) + " " + word(dice),
                    "clerk" + dice.nextInt(4) + "@wego.example",
                    FIRST.plusSeconds(i),
                    List.of(new Change("part", i % 2 == 0 ? "even" : "odd", "common " + word(dice)))));
        }
        house.the(TransactionTemplate.class)
                .executeWithoutResult(_ -> StoredChanges.add(house.the(JdbcTemplate.class), changes));
    }

    @AfterAll
    void close() throws Exception {
        house.close();
    }

    @Test
    void findsWhatALookAtEachFinds() {
        Random dice = new Random(SEED + 1);
        for (int question = 0; question < QUESTIONS; question++) {
            ChangeFilter filter = filter(dice);
            assertThat(found(filter)).as("%s", filter).isEqualTo(lookedAt(filter));
        }
    }

    private static ChangeFilter filter(Random dice) {
        String text = String.join(
                " ",
                IntStream.range(0, dice.nextInt(4))
                        .mapToObj(_ -> switch (dice.nextInt(6)) {
                            case 0 -> "common";
                            case 1 -> dice.nextBoolean() ? "odd" : "even";
                            case 2 -> word(dice);
                            default -> word(dice).substring(0, 2 + dice.nextInt(2));
                        })
                        .toList());
        return new ChangeFilter(
                text,
                dice.nextInt(3) == 0 ? "kind" + dice.nextInt(4) : null,
                dice.nextInt(3) == 0 ? "clerk" + dice.nextInt(5) + "@wego.example" : null,
                null,
                null);
    }

    private static String word(Random dice) {
        return "abc".charAt(dice.nextInt(3)) + "x" + (100 + dice.nextInt(300));
    }

    private List<UUID> lookedAt(ChangeFilter filter) {
        return changes.reversed().stream()
                .filter(it -> filter.subject() == null || filter.subject().equals(it.subject()))
                .filter(it -> filter.actor() == null || filter.actor().equals(it.actor()))
                .filter(it -> has(it, filter.text()))
                .limit(PAGE * PAGES)
                .map(RecordChanged::id)
                .toList();
    }

    private static boolean has(RecordChanged change, String text) {
        Change part = change.changes().getFirst();
        List<String> words = List.of((change.label() + " " + part.before() + " " + part.after()).split(" "));
        return text.isEmpty()
                || Stream.of(text.split(" "))
                        .allMatch(sought -> words.stream().anyMatch(word -> word.startsWith(sought)));
    }

    /** Read page by page, as far as a few pages go. */
    private List<UUID> found(ChangeFilter filter) {
        List<UUID> found = new ArrayList<>();
        @Nullable Long behind = null;
        for (int page = 0; page < PAGES; page++) {
            List<RecordedChange> next = house.the(AuditTrail.class).find(filter, behind, PAGE);
            next.forEach(change -> found.add(change.record()));
            behind = next.isEmpty() ? behind : Long.valueOf(next.getLast().number());
        }
        return found;
    }
}
