package org.wego.knowledge.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EntryTests {

    private static final Instant NOW = Instant.parse("2017-11-01T09:00:00Z");

    private final Entry entry = Entry.draft(
            CatalogKind.BEST_PRACTICES_JOURNAL,
            new MainText("Title", "Summary", null, "Source"),
            null,
            null,
            "staff@wego.example");

    @Test
    void goesFromDraftOverReviewToItsReaders() {
        assertThat(entry.state()).isEqualTo(EntryState.DRAFT);
        entry.submit(NOW);
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
        entry.publish(NOW);
        assertThat(entry.state()).isEqualTo(EntryState.PUBLISHED);
    }

    @Test
    void isNotPublishedWithoutReview() {
        assertThatThrownBy(() -> entry.publish(NOW)).isInstanceOfSatisfying(EntryNotInState.class, refusal -> {
            assertThat(refusal.state()).isEqualTo(EntryState.DRAFT);
            assertThat(refusal.needed()).isEqualTo(EntryState.SUBMITTED);
        });
        assertThat(entry.state()).isEqualTo(EntryState.DRAFT);
    }

    @Test
    void isSubmittedAndPublishedOnce() {
        entry.submit(NOW);
        assertThatThrownBy(() -> entry.submit(NOW)).isInstanceOf(EntryNotInState.class);
        entry.publish(NOW);
        assertThatThrownBy(() -> entry.publish(NOW)).isInstanceOf(EntryNotInState.class);
    }
}
