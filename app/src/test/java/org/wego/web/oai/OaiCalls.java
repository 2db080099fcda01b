package org.wego.web.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.SentStatements;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryStore;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Source;
import org.wego.programs.cluster.ClusterDirectory;

/** Calls of OAI-PMH 2.0; every answer that a test reads is held to the schemas. */
abstract class OaiCalls {

    static final String RECORDS = "verb=ListRecords&metadataPrefix=oai_dc";

    static final String IDENTIFIERS = "verb=ListIdentifiers&metadataPrefix=oai_dc";

    static final String NAME = "oai:we-gov.org:";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntryStore store;

    @Autowired
    ClusterDirectory clusters;

    @Autowired
    Clock clock;

    final List<UUID> added = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() {
        ask("verb=Identify");
        for (UUID id : added) {
            List.of("harvest_record", "harvest_place", "harvest_past")
                    .forEach(it -> jdbc.update("delete from knowledge." + it + " where entry_id = ?", id));
            jdbc.update("delete from knowledge.entry where id = ?", id);
        }
    }

    static String withoutTime(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.OK.value());
        return answer.getContentAsString(StandardCharsets.UTF_8).replaceAll("<responseDate>[^<]+", "");
    }

    int statements(String query) {
        return SentStatements.of(() -> ask(query));
    }

    String datestamp(EntryId id) {
        return ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + NAME + id)
                .one("datestamp");
    }

    List<String> identifiers(String selection) {
        OaiAnswer begin = ask(IDENTIFIERS + selection);
        return begin.fault().isEmpty()
                ? harvest(begin).stream()
                        .flatMap(it -> it.identifiers().stream())
                        .toList()
                : List.of();
    }

    List<OaiAnswer> harvest(String query) {
        return harvest(ask(query));
    }

    List<OaiAnswer> harvest(OaiAnswer begin) {
        List<OaiAnswer> answers = new ArrayList<>(List.of(begin));
        while (!answers.getLast().token().isEmpty()) {
            answers.add(ask("verb=" + begin.one("request/@verb") + "&resumptionToken="
                    + answers.getLast().token()));
        }
        return answers;
    }

    OaiAnswer ask(String query) {
        try {
            MockHttpServletResponse answer = answer(query);
            assertThat(answer.getStatus()).isEqualTo(HttpStatus.OK.value());
            return OaiAnswer.of(answer.getContentAsByteArray());
        } catch (Exception broken) {
            throw new AssertionError(query, broken);
        }
    }

    MockHttpServletResponse answer(String query) throws Exception {
        return web.perform(get(URI.create("/oai" + (query.isEmpty() ? "" : "?" + query))))
                .andReturn()
                .getResponse();
    }

    EntryId publish(String title) {
        Instant now = clock.instant();
        Entry entry = Entry.draft(about(title), "staff@wego.example", now)
                .submitted(now)
                .published(now);
        store.add(List.of(entry));
        added.add(entry.id().value());
        return entry.id();
    }

    void change(EntryId id, UnaryOperator<Entry> how) {
        store.change(List.of(how.apply(store.find(id).orElseThrow())));
    }

    static EntryContent about(String title) {
        return new EntryContent(
                CatalogKind.BEST_PRACTICES_JOURNAL,
                null,
                null,
                null,
                2017,
                null,
                EntryStatus.RUNNING,
                List.of(),
                Set.of(),
                List.of(),
                List.of(new EntryText("en", true, title, "What it is about", "", List.of())),
                EntryParts.from(List.of(new Source("https://city.example", "", null))));
    }
}
