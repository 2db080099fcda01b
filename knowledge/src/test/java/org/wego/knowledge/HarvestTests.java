package org.wego.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryStore;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.harvest.CatalogHarvest;
import org.wego.knowledge.harvest.HarvestHeader;
import org.wego.knowledge.harvest.HarvestPage;
import org.wego.knowledge.harvest.HarvestPosition;
import org.wego.knowledge.harvest.HarvestRecord;
import org.wego.knowledge.harvest.HarvestScope;
import org.wego.knowledge.harvest.HarvestSet;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Source;
import org.wego.membership.start.StartData;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterSummary;

/** What harvesters see, whatever changes while they read. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class HarvestTests {

    private static final HarvestScope EVERYTHING = new HarvestScope(null, null, null);
    private static final String JOURNAL = "catalog:BEST_PRACTICES_JOURNAL";
    private static final String PROJECTS = "catalog:PROJECTS_CATALOG";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartData clusterStartData;

    @Autowired
    ClusterDirectory clusters;

    @Autowired
    EntryStore store;

    @Autowired
    CatalogHarvest harvest;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Clock clock;

    @BeforeEach
    void beginWithNothing() {
        clusterStartData.load();
        List.of("entry", "harvest_due", "harvest_record", "harvest_place", "harvest_past")
                .forEach(it -> jdbc.sql("delete from knowledge." + it).update());
    }

    @Test
    void listsWhatIsPublishedOnceEachInTheOrderInWhichItChanged() {
        List<EntryId> published = publish(7);
        EntryId draft = draft("Draft").id();
        change(published.get(2), it -> it.saying(about("Anew"), clock.instant()));

        List<EntryId> listed =
                all(EVERYTHING, 3).stream().map(HarvestHeader::entry).toList();

        assertThat(listed).hasSize(7).doesNotContain(draft).containsExactlyInAnyOrderElementsOf(published);
        assertThat(listed.getLast()).isEqualTo(published.get(2));
        assertThat(all(EVERYTHING, 3))
                .extracting(HarvestHeader::changedAt)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(harvest.record(draft)).isEmpty();
    }

    @Test
    void tellsOfAnEntryThatWasWithdrawnForEver() {
        EntryId id = publish(2).getFirst();
        Instant before = harvest.record(id).orElseThrow().header().changedAt();
        change(id, it -> it.withdrawn("Copied", clock.instant()));

        HarvestRecord record = harvest.record(id).orElseThrow();
        assertThat(record.header().deleted()).isTrue();
        assertThat(record.header().changedAt()).isAfter(before);
        assertThat(record.header().sets()).containsExactly(JOURNAL);
        assertThat(record.entry()).isNull();
        jdbc.sql("delete from knowledge.entry").update();
        assertThat(all(EVERYTHING, 10))
                .hasSize(2)
                .extracting(HarvestHeader::entry)
                .contains(id);
        assertThat(harvest.begin(EVERYTHING)
                        .map(it -> harvest.records(it, 10).records())
                        .orElseThrow())
                .as("what is gone without a trace is told as withdrawn")
                .allSatisfy(it -> assertThat(it.header().deleted()).isTrue());
    }

    @Test
    void aListGoesOnAsItWasBegunWhateverChanges() {
        List<EntryId> published = publish(9);
        HarvestPosition begin = harvest.begin(EVERYTHING).orElseThrow();
        HarvestPage<HarvestRecord> first = harvest.records(begin, 3);
        List<HarvestRecord> read = new ArrayList<>(first.records());
        // one that was read, one that comes next, one at the end, one that is withdrawn, one that is new
        change(published.get(1), it -> it.saying(about("Read before"), clock.instant()));
        change(published.get(3), it -> it.saying(about("Read after"), clock.instant()));
        change(published.get(8), it -> it.saying(about("Twice"), clock.instant()));
        change(published.get(8), it -> it.saying(about("Read last"), clock.instant()));
        change(published.get(5), it -> it.withdrawn("Copied", clock.instant()));
        EntryId added = publish(1).getFirst();

        HarvestPosition next = first.next();
        HarvestPage<HarvestRecord> second = harvest.records(nonNull(next), 3);
        HarvestPage<HarvestRecord> again = harvest.records(nonNull(next), 3);
        read.addAll(second.records());
        read.addAll(harvest.records(nonNull(second.next()), 3).records());

        assertThat(again).isEqualTo(second);
        assertThat(read).extracting(it -> it.header().entry()).containsExactlyElementsOf(published);
        assertThat(harvest.records(nonNull(second.next()), 3).next()).isNull();
        assertThat(read.get(3).entry()).extracting(it -> it.content().title()).isEqualTo("Read after");
        assertThat(read.get(8).entry()).extracting(it -> it.content().title()).isEqualTo("Read last");
        assertThat(read.get(5).header().deleted()).isTrue();
        assertThat(begin.size()).isEqualTo(9);
        HarvestPosition now = harvest.begin(EVERYTHING).orElseThrow();
        assertThat(all(now, 4))
                .filteredOn(it -> it.changedAt().isAfter(begin.begun()))
                .as("what a harvester has to ask for now")
                .extracting(HarvestHeader::entry)
                .containsExactly(published.get(1), published.get(3), published.get(8), published.get(5), added);
    }

    @Test
    void aChangeThatIsCommittedLateIsNotLost() throws Exception {
        List<EntryId> published = publish(3);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch listed = new CountDownLatch(1);
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> late = writer.submit(() -> transactions.executeWithoutResult(_ -> {
                change(published.getFirst(), it -> it.saying(about("Late"), clock.instant()));
                written.countDown();
                await(listed);
            }));
            await(written);
            HarvestPosition meanwhile = harvest.begin(EVERYTHING).orElseThrow();
            assertThat(all(meanwhile, 10)).hasSize(3);
            listed.countDown();
            late.get(20, TimeUnit.SECONDS);

            HarvestRecord record = harvest.record(published.getFirst()).orElseThrow();
            assertThat(record.header().changedAt()).isAfter(meanwhile.begun());
        }
    }

    @Test
    void whoFollowsTheChangesOfSeveralWritersHasAllOfThem() throws Exception {
        List<EntryId> published = publish(40);
        Map<EntryId, String> copy = Collections.synchronizedMap(new HashMap<>());
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int writer = 0; writer < 3; writer++) {
                int own = writer;
                writers.add(CompletableFuture.runAsync(() -> edit(published, own), threads));
            }
            CompletableFuture<Void> done = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
            Instant since = follow(copy, Instant.EPOCH);
            while (!done.isDone()) {
                since = follow(copy, since);
            }
            done.get(1, TimeUnit.SECONDS);
            follow(copy, since);
        }

        assertThat(copy).hasSize(40);
        assertThat(store.find(published))
                .allSatisfy(it ->
                        assertThat(copy).containsEntry(it.id(), it.content().title()));
    }

    /** Each writer has entries of its own, as two of one entry would refuse each other. */
    private void edit(List<EntryId> published, int own) {
        Random random = new Random(own);
        for (int i = 0; i < 40; i++) {
            EntryId id = published.get(random.nextInt(13) * 3 + own);
            String title = own + " " + i;
            change(id, it -> it.saying(about(title), clock.instant()));
        }
    }

    /** Takes what changed behind a moment, and answers the moment to go on from. */
    private Instant follow(Map<EntryId, String> copy, Instant since) {
        HarvestPosition begin = harvest.begin(EVERYTHING).orElseThrow();
        HarvestPosition position =
                new HarvestPosition(begin.set(), begin.begun(), begin.until(), since, 0, begin.size());
        Set<EntryId> seen = new HashSet<>();
        while (position != null) {
            HarvestPage<HarvestRecord> page = harvest.records(position, 5);
            page.records().forEach(it -> {
                assertThat(seen.add(it.header().entry())).as("once").isTrue();
                copy.put(it.header().entry(), nonNull(it.entry()).content().title());
            });
            position = page.next();
        }
        return begin.begun();
    }

    @Test
    void anEntryIsListedInItsSetsAndInThoseThatContainThem() {
        ClusterSummary mobility = clusters.clusters().get(1);
        ClusterSummary people = clusters.clusters().get(4);
        EntryId id = add(about("In two", CatalogKind.PROJECTS_CATALOG, List.of(mobility, people)));
        publish(2);

        assertThat(harvest.record(id).orElseThrow().header().sets())
                .containsExactly(PROJECTS, "cluster:smart-mobility", "cluster:smart-people");
        assertThat(List.of(PROJECTS, "cluster", "cluster:smart-mobility", "cluster:smart-people"))
                .allSatisfy(it -> assertThat(all(new HarvestScope(it, null, null), 5))
                        .extracting(HarvestHeader::entry)
                        .containsExactly(id));
        assertThat(all(new HarvestScope("catalog", null, null), 5)).hasSize(3);
        assertThat(harvest.begin(new HarvestScope("cluster:none", null, null))).isEmpty();
        assertThat(harvest.sets())
                .extracting(HarvestSet::spec)
                .startsWith("catalog", "catalog:KNOWLEDGE_DATABASE", PROJECTS, JOURNAL, "cluster")
                .contains("cluster:living-labs-for-open-innovation")
                .allMatch(it -> it.matches("[A-Za-z0-9\\-_.!~*'()]+(:[A-Za-z0-9\\-_.!~*'()]+)?"));
    }

    @Test
    void anEntryThatComesToAnotherSetChangesAndTheListOfItsOldOneGoesOn() {
        List<EntryId> published = publish(3);
        HarvestPosition begin =
                harvest.begin(new HarvestScope(JOURNAL, null, null)).orElseThrow();
        HarvestPage<HarvestHeader> first = harvest.headers(begin, 2);
        change(
                published.get(2),
                it -> it.saying(about("Moved", CatalogKind.PROJECTS_CATALOG, List.of()), clock.instant()));

        assertThat(harvest.headers(nonNull(first.next()), 2).records())
                .as("the part that the token promised")
                .extracting(HarvestHeader::entry)
                .containsExactly(published.get(2));
        assertThat(all(new HarvestScope(JOURNAL, null, null), 5)).hasSize(2);
        assertThat(all(new HarvestScope(PROJECTS, null, null), 5))
                .singleElement()
                .satisfies(it -> assertThat(it.changedAt()).isAfter(begin.begun()));
    }

    @Test
    void bothEndsOfATimeBelongToIt() {
        EntryId id = publish(1).getFirst();
        Instant second = clock.instant();

        assertThat(all(new HarvestScope(null, second, second), 5))
                .extracting(HarvestHeader::entry)
                .containsExactly(id);
        assertThat(harvest.begin(new HarvestScope(null, second.plusSeconds(1), null)))
                .isEmpty();
        assertThat(harvest.begin(new HarvestScope(null, null, second.minusSeconds(1))))
                .isEmpty();
        assertThat(harvest.begin(new HarvestScope(null, Instant.MIN, Instant.MAX)))
                .isPresent();
        assertThat(harvest.earliest())
                .hasValueSatisfying(it -> assertThat(it)
                        .isBeforeOrEqualTo(
                                harvest.record(id).orElseThrow().header().changedAt()));
    }

    private List<HarvestHeader> all(HarvestScope scope, int limit) {
        return all(harvest.begin(scope).orElseThrow(), limit);
    }

    private List<HarvestHeader> all(HarvestPosition begin, int limit) {
        List<HarvestHeader> listed = new ArrayList<>();
        HarvestPosition position = begin;
        while (position != null) {
            assertThat(position.listed()).isEqualTo(listed.size());
            HarvestPage<HarvestHeader> page = harvest.headers(position, limit);
            listed.addAll(page.records());
            position = page.next();
        }
        return listed;
    }

    private List<EntryId> publish(int number) {
        return IntStream.range(0, number)
                .mapToObj(it -> add(about("Entry " + it)))
                .toList();
    }

    private EntryId add(EntryContent content) {
        Entry entry = Entry.draft(content, "staff@wego.example", clock.instant())
                .submitted(clock.instant())
                .published(clock.instant());
        store.add(List.of(entry));
        return entry.id();
    }

    private Entry draft(String title) {
        Entry entry = Entry.draft(about(title), "staff@wego.example", clock.instant());
        store.add(List.of(entry));
        return entry;
    }

    private void change(EntryId id, UnaryOperator<Entry> how) {
        store.change(List.of(how.apply(store.find(id).orElseThrow())));
    }

    private static EntryContent about(String title) {
        return about(title, CatalogKind.BEST_PRACTICES_JOURNAL, List.of());
    }

    private static EntryContent about(String title, CatalogKind catalog, List<ClusterSummary> clusters) {
        return new EntryContent(
                catalog,
                null,
                null,
                null,
                2017,
                null,
                EntryStatus.RUNNING,
                clusters,
                Set.of(11),
                List.of(),
                List.of(new EntryText("en", true, title, "What it is about", "", List.of())),
                EntryParts.from(List.of(new Source("https://city.example", "", null))));
    }

    private static <T> T nonNull(@Nullable T value) {
        assertThat(value).isNotNull();
        return value;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
