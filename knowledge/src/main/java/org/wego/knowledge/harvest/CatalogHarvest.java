package org.wego.knowledge.harvest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.entry.EntryStore;
import org.wego.knowledge.harvest.HarvestRecord.Published;
import org.wego.knowledge.harvest.HarvestSet.Branch;
import org.wego.membership.access.ForEverybody;
import org.wego.programs.cluster.ClusterDirectory;

/**
 * Lists what is published, and what was, in the order in which it changed. A list holds what there was when it was begun,
 * each entry once and as it is when its part is read; what changes meanwhile is in the list of whoever asks for changes
 * since the list was begun.
 */
@Service
@NamedInterface
public class CatalogHarvest {

    /** The longest list that says how many entries it has. */
    private static final int COUNTED = 10_000;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final HarvestOrder order;
    private final HarvestRows rows;
    private final EntryStore entries;
    private final EntryCatalog catalog;
    private final ClusterDirectory clusters;

    CatalogHarvest(
            HarvestOrder order, HarvestRows rows, EntryStore entries, EntryCatalog catalog, ClusterDirectory clusters) {
        this.order = order;
        this.rows = rows;
        this.entries = entries;
        this.catalog = catalog;
        this.clusters = clusters;
    }

    /** All sets, each behind that which contains it. */
    @ForEverybody
    public List<HarvestSet> sets() {
        return Stream.of(
                        Stream.of(HarvestSet.all(Branch.CATALOG)),
                        catalog.catalogs().stream().map(it -> HarvestSet.of(it.kind(), it.name())),
                        Stream.of(HarvestSet.all(Branch.CLUSTER)),
                        clusters.clusters().stream().map(HarvestSet::of))
                .flatMap(Function.identity())
                .toList();
    }

    /** A moment before which nothing has changed; empty while nothing was ever published. */
    @ForEverybody
    public Optional<Instant> earliest() {
        order.settled();
        return rows.earliest();
    }

    /** An entry that is or was published. */
    @ForEverybody
    public Optional<HarvestRecord> record(EntryId id) {
        order.settled();
        return Optional.ofNullable(rows.headers(List.of(id)).get(id))
                .map(it -> withContents(List.of(it)).getFirst());
    }

    /**
     * Where a list begins that has at least one entry.
     *
     * @return empty if nothing is in the scope
     */
    @ForEverybody
    public Optional<HarvestPosition> begin(HarvestScope scope) {
        Instant begun = order.settled();
        Instant end = scope.until() == null
                ? begun
                : bounded(scope.until()).truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofNanos(999_999_000));
        HarvestPosition position = new HarvestPosition(
                Objects.requireNonNullElse(scope.set(), HarvestSet.EVERYTHING),
                begun,
                end.isBefore(begun) ? end : begun,
                scope.from() == null ? Instant.EPOCH : bounded(scope.from()).minus(1, ChronoUnit.MICROS),
                0,
                null);
        long size = rows.count(position, COUNTED + 1);
        return size == 0 ? Optional.empty() : Optional.of(counted(position, size));
    }

    /** A part of a list, without what its entries say. */
    @ForEverybody
    public HarvestPage<HarvestHeader> headers(HarvestPosition from, int limit) {
        return page(from, limit, Function.identity());
    }

    /** A part of a list, with a constant number of statements. */
    @ForEverybody
    public HarvestPage<HarvestRecord> records(HarvestPosition from, int limit) {
        return page(from, limit, this::withContents);
    }

    private <R> HarvestPage<R> page(HarvestPosition from, int limit, Function<List<HarvestHeader>, List<R>> filled) {
        List<Map.Entry<Instant, EntryId>> places = rows.after(from, limit + 1);
        List<Map.Entry<Instant, EntryId>> shown = places.subList(0, Math.min(limit, places.size()));
        HarvestPosition next = places.size() <= limit
                ? null
                : new HarvestPosition(
                        from.set(),
                        from.begun(),
                        from.until(),
                        shown.getLast().getKey(),
                        from.listed() + shown.size(),
                        from.size());
        return new HarvestPage<>(filled.apply(rows.inOrder(shown)), from, next);
    }

    private List<HarvestRecord> withContents(List<HarvestHeader> headers) {
        Map<EntryId, Entry> said =
                entries
                        .find(headers.stream()
                                .filter(it -> !it.deleted())
                                .map(HarvestHeader::entry)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Entry::id, Function.identity()));
        List<HarvestRecord> records = new ArrayList<>();
        headers.forEach(it -> records.add(record(it, said.get(it.entry()))));
        return records;
    }

    /** One that was just withdrawn is told as withdrawn, though its change has no moment yet. */
    private static HarvestRecord record(HarvestHeader header, @Nullable Entry entry) {
        if (entry == null
                || entry.state() != EntryState.PUBLISHED
                || entry.life().publishedAt() == null) {
            return new HarvestRecord(new HarvestHeader(header.entry(), header.changedAt(), header.sets(), true), null);
        }
        return new HarvestRecord(
                header,
                new Published(
                        entry.id(),
                        entry.externalId(),
                        entry.content(),
                        entry.life().publishedAt()));
    }

    private static HarvestPosition counted(HarvestPosition position, long size) {
        return new HarvestPosition(
                position.set(), position.begun(), position.until(), position.last(), 0, size > COUNTED ? null : size);
    }

    /** Databases know fewer moments than calendars do. */
    private static Instant bounded(Instant moment) {
        return moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment.isAfter(LATEST) ? LATEST : moment;
    }
}
