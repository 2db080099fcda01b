package org.wego.web.oai;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.Undisturbed;
import org.wego.WegoTest;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.web.copy.DataVersion;

/** What a harvester gets over time: lists in parts, sets, changes and what was withdrawn. */
@WegoTest
class OaiHarvestTests extends OaiCalls {

    @Autowired
    DataVersion data;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    // 6. resumptionToken

    @Test
    void endsAListWithAnEmptyTokenAndGivesNoneForAWholeOne() {
        List<OaiAnswer> answers = harvest(RECORDS);

        assertThat(answers).hasSizeGreaterThan(2);
        assertThat(answers.getLast().all("resumptionToken")).containsExactly("");
        assertThat(answers.stream().map(it -> it.one("resumptionToken/@cursor")))
                .containsExactlyElementsOf(IntStream.range(0, answers.size())
                        .mapToObj(it -> Integer.toString(it * 100))
                        .toList());
        long size = answers.stream().mapToLong(it -> it.identifiers().size()).sum();
        assertThat(answers)
                .allSatisfy(it ->
                        assertThat(it.one("resumptionToken/@completeListSize")).isEqualTo(Long.toString(size)));
        assertThat(ask(RECORDS + "&set=catalog:PROJECTS_CATALOG&until=9999-12-31")
                        .identifiers())
                .isNotEmpty();
        assertThat(ask(RECORDS + "&set=cluster:smart-people").all("resumptionToken"))
                .isEmpty();
    }

    @Test
    void givesTheSamePartForTheSameTokenAndRefusesATokenOfSomethingElse() {
        String token = ask(RECORDS).token();

        assertThat(ask("verb=ListRecords&resumptionToken=" + token).identifiers())
                .isEqualTo(ask("verb=ListRecords&resumptionToken=" + token).identifiers());
        assertThat(ask("verb=ListIdentifiers&resumptionToken=" + token).fault()).isEqualTo("badResumptionToken");
        assertThat(ask("verb=ListRecords&resumptionToken=" + token.substring(1)).fault())
                .isEqualTo("badResumptionToken");
        assertThat(ask("verb=ListRecords&resumptionToken=" + token.substring(0, token.length() - 2))
                        .fault())
                .isEqualTo("badResumptionToken");
    }

    @Test
    void neitherLosesNorRepeatsAnEntryThatChangesMeanwhile() {
        EntryId first = publish("Read before");
        EntryId last = publish("Read after");
        OaiAnswer begin = ask(RECORDS);
        change(EntryId.parse(begin.identifiers().getFirst().substring(NAME.length())), it -> it);
        change(first, it -> it.withdrawn("Copied", clock.instant()));
        change(last, it -> it.saying(about("Changed"), clock.instant()));
        EntryId late = publish("Too late");

        List<OaiAnswer> answers = harvest(begin);

        List<String> read =
                answers.stream().flatMap(it -> it.identifiers().stream()).toList();
        assertThat(read)
                .doesNotHaveDuplicates()
                .hasSize(Integer.parseInt(begin.one("resumptionToken/@completeListSize")))
                .contains(NAME + first, NAME + last)
                .doesNotContain(NAME + late);
        assertThat(answers.getLast().all("dc/title")).contains("Changed");
        assertThat(harvest(IDENTIFIERS + "&from=" + begin.one("responseDate")).stream()
                        .flatMap(it -> it.identifiers().stream()))
                .contains(begin.identifiers().getFirst(), NAME + first, NAME + last, NAME + late);
    }

    /** H2 calls that a time-out of the statement, once its patience is over. */
    @Test
    void asksToComeBackWhileSomebodyElsePutsChangesInOrder() throws Exception {
        publish("Not in order yet");
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select * from knowledge.harvest_clock where id = 1 for update");

            MockHttpServletResponse answer = transaction.execute(status -> {
                status.setRollbackOnly();
                return impatiently(RECORDS);
            });

            assertThat(answer.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
            assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isNotNull();
        }
    }

    private MockHttpServletResponse impatiently(String query) {
        int patience = jdbc.queryForObject("call lock_timeout()", Integer.class);
        jdbc.execute("set lock_timeout 1");
        try {
            return answer(query);
        } catch (Exception broken) {
            throw new AssertionError(query, broken);
        } finally {
            jdbc.execute("set lock_timeout " + patience);
        }
    }

    @Test
    void asksTheDatabaseAsOftenForTheLastPartAsForTheFirst() {
        List<OaiAnswer> answers = harvest(RECORDS);
        String last = answers.get(answers.size() - 2).token();
        String second = answers.getFirst().token();

        List<Integer> statements = Undisturbed.measured(
                data,
                _ -> Stream.of(last, last, second)
                        .map(token -> statements("verb=ListRecords&resumptionToken=" + token))
                        .toList());

        assertThat(statements.get(1)).isEqualTo(statements.getLast()).isLessThan(12);
    }

    // 7. datestamps

    @Test
    void findsAnEntryAtItsOwnDatestampWhichEveryChangeMoves() {
        EntryId id = publish("New");
        String first = datestamp(id);
        assertThat(identifiers("&from=" + first + "&until=" + first)).contains(NAME + id);
        assertThat(identifiers("&from=" + first.substring(0, 10) + "&until=" + first.substring(0, 10)))
                .contains(NAME + id);

        jdbc.update(
                "update knowledge.harvest_record set stamped_at = stamped_at - interval '2' second "
                        + "where entry_id = ?",
                id.value());
        jdbc.update(
                "update knowledge.harvest_place set stamped_at = stamped_at - interval '2' second "
                        + "where entry_id = ?",
                id.value());
        String before = datestamp(id);
        change(
                id,
                it -> it.saying(
                        new EntryContent(
                                CatalogKind.PROJECTS_CATALOG,
                                null,
                                null,
                                null,
                                null,
                                null,
                                EntryStatus.UNKNOWN,
                                clusters.clusters().subList(0, 1),
                                Set.of(),
                                List.of(),
                                it.content().texts(),
                                it.content().parts()),
                        clock.instant()));

        assertThat(Instant.parse(datestamp(id))).isAfter(Instant.parse(before));
        assertThat(identifiers("&from=" + before + "&until=" + before)).doesNotContain(NAME + id);
        assertThat(identifiers("&set=catalog:PROJECTS_CATALOG")).contains(NAME + id);
        assertThat(identifiers("&set=catalog:BEST_PRACTICES_JOURNAL")).doesNotContain(NAME + id);
    }

    // 8. sets

    @Test
    void listsEachSetThatAHeaderNamesAndWhatContainsIt() {
        OaiAnswer sets = ask("verb=ListSets");
        List<String> specs = sets.all("setSpec");

        assertThat(specs).doesNotHaveDuplicates().contains("catalog", "cluster", "catalog:PROJECTS_CATALOG");
        assertThat(sets.all("setName")).hasSameSizeAs(specs).allMatch(it -> !it.isBlank());
        assertThat(ask(IDENTIFIERS).all("setSpec"))
                .allSatisfy(it -> assertThat(specs).contains(it, it.substring(0, it.indexOf(':'))));
        List<String> projects = identifiers("&set=catalog:PROJECTS_CATALOG");
        assertThat(projects).isNotEmpty();
        assertThat(identifiers("&set=catalog")).containsAll(projects);
    }

    // 9. deleted

    @Test
    void tellsOfAWithdrawnEntryForEver() {
        EntryId id = publish("Soon away");
        ask("verb=Identify");
        change(id, it -> it.withdrawn("Copied", clock.instant()));

        OaiAnswer record = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + NAME + id);

        assertThat(record.one("header/@status")).isEqualTo("deleted");
        assertThat(record.all("metadata")).isEmpty();
        assertThat(record.all("setSpec")).containsExactly("catalog:BEST_PRACTICES_JOURNAL");
        assertThat(identifiers("&from=" + record.one("datestamp"))).contains(NAME + id);
        assertThat(ask("verb=ListMetadataFormats&identifier=" + NAME + id).all("metadataPrefix"))
                .hasSize(2);
    }

    // 10. 503 with Retry-After

    @Test
    void asksToComeBackWhileMoreChangesThanOneMayWaitForAreInDisorder() throws Exception {
        jdbc.batchUpdate(
                "insert into knowledge.harvest_due (id, entry_id) values (?, ?)",
                IntStream.range(0, 20_001)
                        .mapToObj(_ -> new Object[] {UUID.randomUUID(), UUID.randomUUID()})
                        .toList());

        MockHttpServletResponse answer = answer("verb=Identify");

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
        assertThat(answer.getHeader("Retry-After")).matches("\\d+");
        assertThat(ask("verb=Identify").fault()).isEmpty();
    }
}
