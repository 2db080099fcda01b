package org.wego.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.MetadataFormat;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.model.oaipmh.verbs.Identify;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.exceptions.CannotDisseminateFormatException;
import io.gdcc.xoai.serviceprovider.exceptions.IdDoesNotExistException;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.GetRecordParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogs are harvested over the network, by a harvester that others have written. */
@EndToEndTest
class HarvestEndToEndTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private ServiceProvider harvester;

    @BeforeEach
    void openTheHarvester() throws Exception {
        harvester = new ServiceProvider(new Context()
                .withOAIClient(OAIClient.newBuilder().withBaseUrl(address()).build())
                .withGranularity(Granularity.Second)
                .withSaveUnparsedMetadata());
    }

    @Test
    void allOfItIsHarvestedInEachForm() throws Exception {
        Identify identity = harvester.identify();
        assertThat(identity.getBaseURL()).isEqualTo(address());
        assertThat(identity.getAdminEmails()).containsExactly("secretariat@we-gov.org");
        List<String> forms = new ArrayList<>();
        for (Iterator<MetadataFormat> it = harvester.listMetadataFormats(); it.hasNext(); ) {
            forms.add(it.next().getMetadataPrefix());
        }
        List<String> published = jdbc.sql("select id from knowledge.entry where state = 'PUBLISHED'")
                .query(String.class)
                .list();

        assertThat(forms).containsExactly("oai_dc", "mods");
        for (String form : forms) {
            List<String> harvested = new ArrayList<>();
            Iterator<Record> records =
                    harvester.listRecords(ListRecordsParameters.request().withMetadataPrefix(form));
            while (records.hasNext()) {
                Record record = records.next();
                if (!record.getHeader().isDeleted()) {
                    harvested.add(record.getHeader().getIdentifier().replace("oai:we-gov.org:", ""));
                }
            }
            assertThat(harvested).hasSizeGreaterThan(200).containsExactlyInAnyOrderElementsOf(published);
        }
    }

    @Test
    void eachSetIsHarvestedAndTheChangesSinceAMoment() throws Exception {
        List<Header> whole = headers(ListIdentifiersParameters.request().withMetadataPrefix("oai_dc"));
        List<Header> journal = headers(ListIdentifiersParameters.request()
                .withMetadataPrefix("oai_dc")
                .withSetSpec("catalog:BEST_PRACTICES_JOURNAL"));
        List<Header> since = headers(ListIdentifiersParameters.request()
                .withMetadataPrefix("oai_dc")
                .withFrom(whole.getLast().getDatestamp()));

        assertThat(journal).isNotEmpty().hasSizeLessThan(whole.size());
        assertThat(journal).allSatisfy(it -> assertThat(it.getSetSpecs()).contains("catalog:BEST_PRACTICES_JOURNAL"));
        assertThat(since)
                .extracting(Header::getIdentifier)
                .contains(whole.getLast().getIdentifier());
    }

    private List<Header> headers(ListIdentifiersParameters asked) throws Exception {
        List<Header> headers = new ArrayList<>();
        harvester.listIdentifiers(asked).forEachRemaining(headers::add);
        return headers;
    }

    @Test
    void theHarvesterUnderstandsWhatIsRefused() {
        assertThatThrownBy(() -> harvester.getRecord(GetRecordParameters.request()
                        .withIdentifier("oai:we-gov.org:none")
                        .withMetadataFormatPrefix("oai_dc")))
                .isInstanceOf(IdDoesNotExistException.class);
        String known = jdbc.sql("select entry_id from knowledge.harvest_record limit 1")
                .query(String.class)
                .optional()
                .orElse("none");
        assertThatThrownBy(() -> harvester.getRecord(GetRecordParameters.request()
                        .withIdentifier("oai:we-gov.org:" + known)
                        .withMetadataFormatPrefix("junk")))
                .isInstanceOfAny(CannotDisseminateFormatException.class, IdDoesNotExistException.class);
    }

    @Test
    void questionsComeAsFormsWithoutATokenAndSmallOnesOnly() throws Exception {
        assertThat(form("verb=Identify").body()).contains("<Identify>");
        assertThat(form("").body()).contains("badVerb");
        assertThat(form("verb=" + "x".repeat(10_000)).statusCode()).isEqualTo(413);
        assertThat(form("verb=Identify").headers().allValues("Set-Cookie")).isEmpty();
        HttpRequest put = HttpRequest.newBuilder(URI.create(address()))
                .PUT(HttpRequest.BodyPublishers.ofString("verb=Identify"))
                .build();
        assertThat(send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> form(String body) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(address()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void answersAreCompressedForWhoeverAsksForThat() throws Exception {
        URI records = URI.create(address() + "?verb=ListRecords&metadataPrefix=oai_dc");
        HttpResponse<byte[]> plain = send(HttpRequest.newBuilder(records).build(), BodyHandlers.ofByteArray());
        HttpResponse<byte[]> small = send(
                HttpRequest.newBuilder(records)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(small.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(small.body().length).isLessThan(plain.body().length / 3);
        assertThat(new String(unpacked(small.body()), StandardCharsets.UTF_8))
                .startsWith("<?xml")
                .endsWith("</OAI-PMH>");
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, handler);
        }
    }

    private String address() {
        return "http://localhost:" + port + "/oai";
    }
}
