package org.wego.knowledge.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.knowledge.part.PartsText;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartRow;

/** Keeps entries, many at once, and reports those that readers then see changed. */
@Component
public class EntryStore {

    private static final String ADD = """
            insert into knowledge.entry (version, state, external_id, catalog, status, entry_year, end_year, member_id,
                city, country, project_id, sdgs, technologies, parts, drafted_by, drafted_at, changed_at, submitted_at,
                published_at, withdrawn_at, reason, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CHANGE = """
            update knowledge.entry set version = ?, state = ?, external_id = ?, catalog = ?, status = ?, entry_year = ?,
                end_year = ?, member_id = ?, city = ?, country = ?, project_id = ?, sdgs = ?, technologies = ?,
                parts = ?, drafted_by = ?, drafted_at = ?, changed_at = ?, submitted_at = ?, published_at = ?,
                withdrawn_at = ?, reason = ?
            where id = ? and version = ?""";

    private static final String ADD_TEXT = """
            insert into knowledge.entry_text (entry_id, place, language, original, title, title_key, summary, body,
                keywords)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final EntryRows rows;
    private final ApplicationEventPublisher events;

    EntryStore(JdbcTemplate jdbc, EntryRows rows, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
    }

    /** An entry in whatever state. */
    public Optional<Entry> find(EntryId id) {
        return rows.whole("e.id = :asked", id.value()).stream().findFirst();
    }

    /** Entries in whatever state, in no order, with a constant number of statements. */
    public List<Entry> find(Collection<EntryId> ids) {
        return rows.whole("e.id in (:asked)", ids.stream().map(EntryId::value).toList());
    }

    /** Entries by the names that files have for them, in no order, with a constant number of statements. */
    public List<Entry> named(Collection<String> externalIds) {
        return rows.whole("e.external_id in (:asked)", externalIds);
    }

    /** Entries about a member, in whatever state and in no order. */
    public List<Entry> about(MemberId city) {
        return rows.whole("e.member_id = :asked", city.value());
    }

    /** Keeps new ones. */
    @Transactional
    public void add(List<Entry> entries) {
        bringCatalogs();
        jdbc.batchUpdate(ADD, entries.stream().map(it -> row(it, 0, null)).toList());
        addWhatTheyHave(entries);
        tell(entries);
    }

    /**
     * Keeps others in the place of those that were read.
     *
     * @throws OptimisticLockingFailureException if one was changed since
     */
    @Transactional
    public void change(List<Entry> entries) {
        int[] changed = jdbc.batchUpdate(
                CHANGE,
                entries.stream()
                        .map(it -> row(it, it.version() + 1, it.version()))
                        .toList());
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                throw new OptimisticLockingFailureException(entries.get(i).id() + " was changed since it was read");
            }
        }
        List<Object[]> ids =
                entries.stream().map(it -> new Object[] {it.id().value()}).toList();
        jdbc.batchUpdate("delete from knowledge.entry_text where entry_id = ?", ids);
        jdbc.batchUpdate("delete from knowledge.entry_cluster where entry_id = ?", ids);
        addWhatTheyHave(entries);
        tell(entries);
    }

    /** The catalogs are what the organisation has, whatever else is loaded: they come with the first entry. */
    private void bringCatalogs() {
        Integer known = jdbc.queryForObject("select count(*) from knowledge.catalog", Integer.class);
        if (known == null || known == 0) {
            jdbc.batchUpdate(
                    "insert into knowledge.catalog (kind, version, place, name, about, source) values (?, 0, ?, ?, ?, ?)",
                    StartRow.read("start/entry/catalogs.tsv").stream()
                            .map(row -> new Object[] {
                                row.text("kind"),
                                row.number("place"),
                                row.text("name"),
                                row.text("about"),
                                row.text("source")
                            })
                            .toList());
        }
    }

    private void addWhatTheyHave(List<Entry> entries) {
        List<Object[]> texts = new ArrayList<>();
        List<Object[]> clusters = new ArrayList<>();
        for (Entry entry : entries) {
            UUID id = entry.id().value();
            for (int place = 0; place < entry.content().texts().size(); place++) {
                texts.add(row(id, place, entry.content().texts().get(place)));
            }
            entry.content()
                    .clusters()
                    .forEach(it -> clusters.add(new Object[] {id, it.id().value()}));
        }
        jdbc.batchUpdate(ADD_TEXT, texts);
        jdbc.batchUpdate("insert into knowledge.entry_cluster (entry_id, cluster_id) values (?, ?)", clusters);
    }

    /** No reader saw the others, before or after. */
    private void tell(List<Entry> entries) {
        List<EntryId> seen = entries.stream()
                .filter(it -> it.life().publishedAt() != null)
                .map(Entry::id)
                .toList();
        for (int from = 0; from < seen.size(); from += EntriesChanged.MOST) {
            events.publishEvent(
                    new EntriesChanged(seen.subList(from, Math.min(seen.size(), from + EntriesChanged.MOST))));
        }
    }

    private static Object[] row(UUID entry, int place, EntryText text) {
        return new Object[] {
            entry,
            place,
            text.language(),
            text.original(),
            text.title(),
            NameKey.searchable(text.title()),
            text.summary(),
            text.body(),
            String.join("\n", text.keywords())
        };
    }

    private static @Nullable Object[] row(Entry entry, long version, @Nullable Long read) {
        EntryContent content = entry.content();
        EntryLife life = entry.life();
        CityOnRecord city = content.city();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(version);
        row.add(entry.state().name());
        row.add(entry.externalId());
        row.add(content.catalog().name());
        row.add(content.status().name());
        row.add(content.year());
        row.add(content.endYear());
        row.add(city == null || city.member() == null ? null : city.member().value());
        row.add(city == null ? null : city.name());
        row.add(content.country() == null ? null : content.country().name());
        row.add(content.project() == null ? null : content.project().value());
        row.add(content.sdgs().stream().map(Object::toString).collect(Collectors.joining(" ")));
        row.add(String.join("\n", content.technologies()));
        row.add(PartsText.write(content.parts()));
        row.add(life.draftedBy());
        row.add(EntryRows.kept(life.draftedAt()));
        row.add(EntryRows.kept(life.changedAt()));
        row.add(EntryRows.kept(life.submittedAt()));
        row.add(EntryRows.kept(life.publishedAt()));
        row.add(EntryRows.kept(life.withdrawnAt()));
        row.add(life.reason());
        row.add(entry.id().value());
        if (read != null) {
            row.add(read);
        }
        return row.toArray();
    }
}
