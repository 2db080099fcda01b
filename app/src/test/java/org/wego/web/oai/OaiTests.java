package org.wego.web.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wego.WegoTest;
import org.wego.knowledge.entry.EntryId;

/** The rules of OAI-PMH 2.0, one after the other. */
@WegoTest
class OaiTests extends OaiCalls {

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
}
