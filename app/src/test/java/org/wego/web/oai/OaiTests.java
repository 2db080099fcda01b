package org.wego.web.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wego.SentStatements;
import org.wego.WegoTest;
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

/** The rules of OAI-PMH 2.0, one after the other; every answer that a test reads is held to the schemas. */
@WegoTest
class OaiTests {

    private static final String RECORDS = "verb=ListRecords&metadataPrefix=oai_dc";
    private static final String IDENTIFIERS = "verb=ListIdentifiers&metadataPrefix=oai_dc";
    private static final String NAME = "oai:we-gov.org:";

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

    private final List<UUID> added = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() {
        ask("verb=Identify");
        for (UUID id : added) {
            List.of("harvest_record", "harvest_place", "harvest_past")
                    .forEach(it -> jdbc.update("delete from knowledge." + it + " where entry_id = ?", id));
            jdbc.update("delete from knowledge.entry where id = ?", id);
        }
    }

    // 1. six verbs over GET and POST

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb=Identify",
                "verb=ListMetadataFormats",
                "verb=ListSets",
                RECORDS,
                IDENTIFIERS + "&set=catalog&from=2001-01-01",
                "verb=GetRecord&metadataPrefix=mods&identifier=oai:we-gov.org:none",
                "verb=junk",
                ""
            })
    void answersEachVerbByGetAndByPostAlike(String query) throws Exception {
        MockHttpServletRequestBuilder form = post("/oai").contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (String part : query.isEmpty() ? new String[0] : query.split("&")) {
            form.param(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }

        String sent = withoutTime(web.perform(form).andReturn().getResponse());

        assertThat(sent).isEqualTo(withoutTime(answer(query)));
    }

    private static String withoutTime(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.OK.value());
        return answer.getContentAsString(StandardCharsets.UTF_8).replaceAll("<responseDate>[^<]+", "");
    }

    // 2. status 200, text/xml in UTF-8, valid, schemaLocation, responseDate, request

    @Test
    void tellsWhatWasAskedAndWhen() throws Exception {
        MockHttpServletResponse answer = answer(IDENTIFIERS + "&until=2001-01-01");

        assertThat(answer.getContentType()).isEqualTo("text/xml;charset=UTF-8");
        assertThat(answer.getContentAsString())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/ "
                        + "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd\"");
        OaiAnswer read = OaiAnswer.of(answer.getContentAsByteArray());
        assertThat(read.one("responseDate")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(read.one("request")).isEqualTo("http://localhost/oai");
        assertThat(read.echoed()).containsExactlyInAnyOrder("ListIdentifiers", "oai_dc", "2001-01-01");
        assertThat(ask("verb=Identify&junk=1").echoed()).isEmpty();
        assertThat(ask("junk").echoed()).isEmpty();
    }

    // 3. Identify

    @Test
    void saysWhoItIs() {
        OaiAnswer answer = ask("verb=Identify");

        assertThat(answer.one("repositoryName")).contains("knowledge catalogs");
        assertThat(answer.one("baseURL")).isEqualTo(answer.one("request"));
        assertThat(answer.one("protocolVersion")).isEqualTo("2.0");
        assertThat(answer.one("adminEmail")).isEqualTo("secretariat@we-gov.org");
        assertThat(answer.one("deletedRecord")).isEqualTo("persistent");
        assertThat(answer.one("granularity")).isEqualTo("YYYY-MM-DDThh:mm:ssZ");
        Instant earliest = Instant.parse(answer.one("earliestDatestamp"));
        assertThat(harvest(IDENTIFIERS).stream().flatMap(it -> it.all("datestamp").stream()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(Instant.parse(it)).isAfterOrEqualTo(earliest));
    }

    // 4. errors

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "badVerb;",
                "badVerb; junk",
                "badVerb; verb=junk",
                "badVerb; verb=identify",
                "badVerb; verb=Identify&verb=Identify",
                "badArgument; verb=Identify&set=catalog",
                "badArgument; verb=GetRecord",
                "badArgument; verb=GetRecord&metadataPrefix=oai_dc",
                "badArgument; verb=GetRecord&identifier=oai:we-gov.org:1",
                "badArgument; verb=ListRecords",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&junk=1",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&from=junk",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&until=junk",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&from=2017-02-30",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&from=0000-01-01",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&from=2017-01-01T24:00:00Z",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&from=2017-01-01T10:00:00",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&from=2017-01-01&until=2017-01-02T00:00:00Z",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&from=2017-01-02&until=2017-01-01",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&set=",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&set=a::b",
                "badArgument; verb=ListRecords&metadataPrefix=oai%20dc",
                "badArgument; verb=GetRecord&metadataPrefix=oai_dc&identifier=",
                "badArgument; verb=GetRecord&metadataPrefix=oai_dc&identifier=%5Bjunk",
                "badArgument; verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=junk",
                "cannotDisseminateFormat; verb=ListRecords&metadataPrefix=junk",
                "idDoesNotExist; verb=GetRecord&metadataPrefix=oai_dc&identifier=junk",
                "idDoesNotExist; verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:we-gov.org:1%22%3C%26",
                "idDoesNotExist; verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:x.org:%EA%B0%80%20%03%EF%BF%BF",
                "idDoesNotExist; verb=ListMetadataFormats&identifier=oai:we-gov.org:junk",
                "noRecordsMatch; verb=ListRecords&metadataPrefix=oai_dc&until=0001-01-01",
                "noRecordsMatch; verb=ListRecords&metadataPrefix=oai_dc&from=9999-12-31",
                "noRecordsMatch; verb=ListRecords&metadataPrefix=oai_dc&set=catalog:junk",
                "badResumptionToken; verb=ListRecords&resumptionToken=junk",
                "badResumptionToken; verb=ListRecords&resumptionToken=",
                "badResumptionToken; verb=ListSets&resumptionToken=junk"
            })
    void tellsWhatIsWrong(String fault, String query) {
        OaiAnswer answer = ask(query == null ? "" : query.strip());

        assertThat(answer.fault()).isEqualTo(fault);
        assertThat(answer.one("error")).isNotBlank().doesNotContain("{", "OaiFault");
    }

    @Test
    void findsNothingOneYearBeforeTheEarliest() {
        Instant earliest = Instant.parse(ask("verb=Identify").one("earliestDatestamp"));

        assertThat(ask(RECORDS + "&until=" + earliest.minus(365, ChronoUnit.DAYS))
                        .fault())
                .isEqualTo("noRecordsMatch");
        assertThat(ask(RECORDS + "&from=" + earliest + "&until=" + earliest).fault())
                .isEmpty();
    }

    // 5. oai_dc for every entry, and a richer form

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "mods"})
    void givesEveryEntryInEachForm(String form) {
        List<OaiAnswer> answers = harvest("verb=ListRecords&metadataPrefix=" + form);

        assertThat(answers.stream().flatMap(it -> it.identifiers().stream()))
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates();
        assertThat(answers)
                .allSatisfy(it -> assertThat(it.all("metadata"))
                        .hasSize(it.all("header[not(@status)]").size()));
        assertThat(ask("verb=ListMetadataFormats").all("metadataPrefix")).containsExactly("oai_dc", "mods");
    }

    @Test
    void tellsInDublinCoreWhatAggregatorsNeed() {
        String owl = jdbc.queryForObject(
                "select id from knowledge.entry where external_id = 'wego-seoul-owl-bus-night-routes'", String.class);

        OaiAnswer core = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + NAME + owl);

        assertThat(core.all("dc/title")).hasSize(2);
        assertThat(core.all("dc/title/@*")).containsExactly("en", "ko");
        assertThat(core.one("dc/creator")).isEqualTo("Seoul");
        assertThat(core.one("dc/date")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(core.one("dc/type")).isEqualTo("Text");
        assertThat(core.all("dc/identifier"))
                .containsExactly("http://localhost/knowledge/" + owl, "wego-seoul-owl-bus-night-routes");
        assertThat(core.all("dc/language")).containsExactly("en", "ko");
        assertThat(core.all("dc/subject")).contains("night bus", "심야버스", "Smart Mobility", "SDG 11");
        assertThat(core.all("dc/coverage")).containsExactly("Seoul", "South Korea", "2013");
        assertThat(core.all("dc/rights")).containsExactly("CC BY 4.0");
        OaiAnswer rich = ask("verb=GetRecord&metadataPrefix=mods&identifier=" + NAME + owl);
        assertThat(rich.all("mods/note")).contains("Passenger car trips avoided: 2000000 trips per year");
        assertThat(rich.all("mods/classification")).contains("Smart Mobility", "11");
    }

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

    @Test
    void asksTheDatabaseAsOftenForTheLastPartAsForTheFirst() {
        List<OaiAnswer> answers = harvest(RECORDS);
        String last = answers.get(answers.size() - 2).token();
        String second = answers.getFirst().token();

        assertThat(statements("verb=ListRecords&resumptionToken=" + last))
                .isEqualTo(statements("verb=ListRecords&resumptionToken=" + second))
                .isLessThan(12);
    }

    private int statements(String query) {
        return SentStatements.of(() -> ask(query));
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

    // what cannot be written

    @Test
    void letsNothingIntoXmlThatItMustNotHold() throws Exception {
        EntryId id = publish("Title");
        String title = "A\u0003B\uFFFE <b>&amp; \"🚲\" ]]> 가";
        jdbc.update(
                "update knowledge.entry_text set title = ?, summary = ? where entry_id = ?",
                title,
                "C\u0008D\rE",
                id.value());

        for (String form : List.of("oai_dc", "mods")) {
            MockHttpServletResponse answer =
                    answer("verb=GetRecord&metadataPrefix=" + form + "&identifier=" + NAME + id);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .doesNotContain("\u0003", "&#3;", "&#x3;", "\uFFFE");
            OaiAnswer read = OaiAnswer.of(answer.getContentAsByteArray());
            assertThat(read.all("metadata//title")).contains("AB <b>&amp; \"🚲\" ]]> 가");
        }
    }

    private String datestamp(EntryId id) {
        return ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + NAME + id)
                .one("datestamp");
    }

    private List<String> identifiers(String selection) {
        OaiAnswer begin = ask(IDENTIFIERS + selection);
        return begin.fault().isEmpty()
                ? harvest(begin).stream()
                        .flatMap(it -> it.identifiers().stream())
                        .toList()
                : List.of();
    }

    private List<OaiAnswer> harvest(String query) {
        return harvest(ask(query));
    }

    private List<OaiAnswer> harvest(OaiAnswer begin) {
        List<OaiAnswer> answers = new ArrayList<>(List.of(begin));
        while (!answers.getLast().token().isEmpty()) {
            answers.add(ask("verb=" + begin.one("request/@verb") + "&resumptionToken="
                    + answers.getLast().token()));
        }
        return answers;
    }

    private OaiAnswer ask(String query) {
        try {
            MockHttpServletResponse answer = answer(query);
            assertThat(answer.getStatus()).isEqualTo(HttpStatus.OK.value());
            return OaiAnswer.of(answer.getContentAsByteArray());
        } catch (Exception broken) {
            throw new AssertionError(query, broken);
        }
    }

    private MockHttpServletResponse answer(String query) throws Exception {
        return web.perform(get(URI.create("/oai" + (query.isEmpty() ? "" : "?" + query))))
                .andReturn()
                .getResponse();
    }

    private EntryId publish(String title) {
        Instant now = clock.instant();
        Entry entry = Entry.draft(about(title), "staff@wego.example", now)
                .submitted(now)
                .published(now);
        store.add(List.of(entry));
        added.add(entry.id().value());
        return entry.id();
    }

    private void change(EntryId id, UnaryOperator<Entry> how) {
        store.change(List.of(how.apply(store.find(id).orElseThrow())));
    }

    private static EntryContent about(String title) {
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
