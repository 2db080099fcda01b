package org.wego.endtoend;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives authors and reviewers something to look at: a practice that was handed over again, and one to be mended. */
final class WrittenPractice {

    private static final String AUTHOR = "member@wego.example";

    private WrittenPractice() {}

    static void write(JdbcClient database) {
        handOver(database, write(database, "SUBMITTED", "Night buses where phones call at night"), 2);
        handOver(database, write(database, "RETURNED", "Buses at night"), 1);
    }

    private static UUID write(JdbcClient database, String state, String title) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into knowledge.entry (id, version, state, external_id, catalog, status, entry_year, end_year,
                            member_id, city, country, project_id, sdgs, technologies, parts, drafted_by, drafted_at,
                            changed_at, submitted_at, published_at, withdrawn_at, reason)
                        select :id, 0, :state, :name, catalog, status, entry_year, end_year, member_id, city, country, project_id,
                            sdgs, technologies, parts, :author, current_timestamp, current_timestamp, current_timestamp,
                            null, null, ''
                        from knowledge.entry where external_id = 'wego-seoul-owl-bus-night-routes'""")
                .param("id", id)
                .param("state", state)
                .param("name", id.toString())
                .param("author", AUTHOR)
                .update();
        database.sql("""
                        insert into knowledge.entry_text
                            (entry_id, language, place, original, title, title_key, summary, body, keywords)
                        select :id, t.language, t.place, t.original, case t.place when 0 then :title else t.title end, t.title_key,
                            t.summary, t.body, t.keywords
                        from knowledge.entry_text t join knowledge.entry e on e.id = t.entry_id
                        where e.external_id = 'wego-seoul-owl-bus-night-routes'""").param("id", id).param("title", title).update();
        return id;
    }

    private static void handOver(JdbcClient database, UUID entry, int times) {
        for (int round = 1; round <= times; round++) {
            database.sql("insert into knowledge.entry_version (entry_id, number, state, fields, kept_at, kept_by)"
                            + " values (?, ?, 'SUBMITTED', ?, current_timestamp, ?)")
                    .params(
                            entry,
                            round,
                            "{\"title.en\":\"Buses at night\",\"summary.en\":\"Nine routes, of which %d run all night.\"}"
                                    .formatted(round),
                            AUTHOR)
                    .update();
        }
        database.sql("insert into knowledge.review (entry_id, round, version, reviewer, relevance, evidence)"
                        + " values (?, 1, 0, 'staff@wego.example', 5, 2)")
                .param(entry)
                .update();
        for (List<String> said : List.of(
                List.of("summary.en", "Say how many people ride it on a weekday."),
                List.of("sources", "The report of 2014 has newer figures."),
                List.of("", "A good one!"))) {
            database.sql("insert into knowledge.review_comment (id, entry_id, round, field, said, said_by, said_at)"
                            + " values (?, ?, 1, ?, ?, 'staff@wego.example', current_timestamp)")
                    .params(UUID.randomUUID(), entry, said.getFirst(), said.getLast())
                    .update();
        }
    }
}
