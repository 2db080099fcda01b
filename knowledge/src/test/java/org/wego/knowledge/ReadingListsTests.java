package org.wego.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntrySummary;
import org.wego.knowledge.reading.ListOutcome;
import org.wego.knowledge.reading.ListOutcome.BadName;
import org.wego.knowledge.reading.ListOutcome.Saved;
import org.wego.knowledge.reading.ListOutcome.Stale;
import org.wego.knowledge.reading.ListOutcome.Unknown;
import org.wego.knowledge.reading.ReadingList;
import org.wego.knowledge.reading.ReadingListId;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.knowledge.reading.SwitchedOwner;
import org.wego.membership.start.StartData;

/** What somebody keeps is that account's alone, until it gives the link away. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ReadingListsTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartData projectStartData;

    @Autowired
    StartData entryStartData;

    @Autowired
    EntryCatalog catalog;

    @Autowired
    ReadingLists lists;

    @Autowired
    SwitchedOwner owner;

    private List<EntryId> entries = List.of();

    @BeforeEach
    void somebodyNewReads() {
        projectStartData.load();
        entryStartData.load();
        entries = catalog.published(null, 0, 5).stream().map(EntrySummary::id).toList();
        owner.becomes(UUID.randomUUID());
    }

    @Test
    void keepsEntriesInTheOrderInWhichTheyCame() {
        ReadingListId id = begun("  Street\u00a0lighting ");
        entries.reversed().forEach(it -> lists.add(id, it));
        lists.add(id, entries.getFirst());
        lists.remove(id, entries.get(2));

        ReadingList list = lists.find(id).orElseThrow();
        assertThat(list.name()).isEqualTo("Street lighting");
        assertThat(list.entries()).containsExactly(entries.get(4), entries.get(3), entries.get(1), entries.getFirst());
        assertThat(lists.own()).containsExactly(list);
    }

    @Test
    void refusesWhatIsNoNameAndWhatIsNoEntry() {
        assertThat(lists.begin(" \u200b ")).isInstanceOf(BadName.class);
        assertThat(lists.begin("x".repeat(ReadingList.LONGEST_NAME + 1))).isInstanceOf(BadName.class);
        ReadingListId id = begun("x".repeat(ReadingList.LONGEST_NAME));
        assertThat(lists.add(id, EntryId.next())).isInstanceOf(Unknown.class);
        assertThat(lists.find(id).orElseThrow().entries()).isEmpty();
    }

    @Test
    void showsAListToNobodyElse() {
        ReadingListId id = begun("Mine");
        owner.becomes(UUID.randomUUID());

        assertThat(lists.own()).isEmpty();
        assertThat(lists.find(id)).isEmpty();
        assertThat(List.of(
                        lists.add(id, entries.getFirst()),
                        lists.remove(id, entries.getFirst()),
                        lists.rename(id, 0, "Theirs"),
                        lists.share(id),
                        lists.keepPrivate(id),
                        lists.delete(id)))
                .hasOnlyElementsOfType(Unknown.class);
    }

    @Test
    void showsAListByItsLinkUntilTheLinkIsTakenBack() {
        ReadingListId id = begun("Shown");
        lists.add(id, entries.getFirst());
        lists.share(id);
        String link = Objects.requireNonNull(lists.find(id).orElseThrow().link());
        lists.share(id);
        owner.becomes(UUID.randomUUID());

        assertThat(link).hasSizeGreaterThanOrEqualTo(22).matches("[\\w-]+");
        assertThat(lists.linked(link).orElseThrow().entries()).containsExactly(entries.getFirst());
        assertThat(lists.linked("none")).isEmpty();
    }

    @Test
    void forgetsALinkThatIsTakenBack() {
        ReadingListId id = begun("Shown");
        lists.share(id);
        String link = Objects.requireNonNull(lists.find(id).orElseThrow().link());
        lists.keepPrivate(id);

        assertThat(lists.linked(link)).isEmpty();
        lists.share(id);
        assertThat(lists.find(id).orElseThrow().link()).isNotEqualTo(link);
    }

    @Test
    void tellsTheSecondOfTwoWhoRenameIt() {
        ReadingListId id = begun("First");

        assertThat(lists.rename(id, 0, "Second")).isInstanceOf(Saved.class);
        assertThat(lists.rename(id, 0, "Third")).isInstanceOf(Stale.class);
        assertThat(lists.find(id).orElseThrow().name()).isEqualTo("Second");
    }

    @Test
    void keepsAnEntryOnceHoweverOftenItIsAddedAtOnce() {
        ReadingListId id = begun("Crowded");

        List<CompletableFuture<ListOutcome>> adding = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> lists.add(id, entries.get(i % 3))))
                .toList();

        assertThat(adding).allMatch(it -> it.join() instanceof Saved);
        assertThat(lists.find(id).orElseThrow().entries()).containsExactlyInAnyOrderElementsOf(entries.subList(0, 3));
    }

    @Test
    void throwsAListAwayWithAllThatWasOnIt() {
        ReadingListId id = begun("Gone");
        lists.add(id, entries.getFirst());

        assertThat(lists.delete(id)).isInstanceOf(Saved.class);
        assertThat(lists.find(id)).isEmpty();
        assertThat(jdbc.sql("select count(*) from knowledge.reading_list_entry where list_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private ReadingListId begun(String name) {
        return ((Saved) lists.begin(name)).id();
    }
}
