package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.SentStatements;
import org.wego.Undisturbed;
import org.wego.WegoTest;
import org.wego.programs.project.ProjectId;
import org.wego.web.copy.DataVersion;
import org.xml.sax.SAXException;

/** Studies and pilots as activities of IATI 2.03, held to its schema. */
@WegoTest
class IatiTests {

    private static final Schema SCHEMA = schema();

    @Autowired
    MockMvc web;

    @Autowired
    DataVersion data;

    @Autowired
    AutowireCapableBeanFactory beans;

    private WrittenProject written;

    @BeforeEach
    void write() {
        written = beans.createBean(WrittenProject.class);
    }

    @AfterEach
    void forget() {
        written.forget();
    }

    @Test
    void aPilotIsAnActivityWithItsBudgetItsSpendingAndItsResults() throws Exception {
        ProjectId pilot = written.pilot();
        String address = "/projects/" + pilot + ".iati.xml";

        validate(body(address));
        assertThat(body(address)).as("two fetches are the same bytes").isEqualTo(body(address));
        web.perform(get(address))
                .andExpect(content().contentTypeCompatibleWith("application/xml"))
                .andExpect(xpath("/iati-activities/@version").string("2.03"))
                .andExpect(xpath("//iati-activity").nodeCount(1))
                .andExpect(xpath("//activity-status/@code").string("4"))
                .andExpect(xpath("//activity-date[@type='2']/@iso-date").string("2131-03-01"))
                .andExpect(xpath("//activity-date[@type='2']/narrative").string("March 2131"))
                .andExpect(xpath("//activity-date[@type='4']/@iso-date").string("2132-01-31"))
                .andExpect(xpath("//participating-org[@role='1']/narrative").string("World Bank"))
                .andExpect(xpath("//participating-org[@role='4']/narrative").string("Seoul"))
                .andExpect(xpath("//recipient-country/@code").string("KR"))
                .andExpect(xpath("//budget/value").string("5000.00"))
                .andExpect(xpath("//budget/period-end/@iso-date").string("2131-12-31"))
                .andExpect(xpath("//transaction/transaction-type/@code").string("4"))
                .andExpect(xpath("//transaction/value/@currency").string("USD"))
                .andExpect(xpath("//result/indicator/baseline/@value").string("120"))
                .andExpect(xpath("//result/indicator/period/target/@value").string("90"))
                .andExpect(xpath("//result/indicator/period/actual/@value").string("80"))
                .andExpect(xpath("//description[1]/narrative").string("Dark streets <script>alert(1)</script>"));
    }

    private int statements(String again) {
        return Undisturbed.measured(data, time -> {
            body("/feeds/projects.iati.xml");
            return SentStatements.of(() -> body("/feeds/projects.iati.xml" + again + "." + time));
        });
    }

    @Test
    void allProjectsAreValidToo() throws Exception {
        String before = body("/feeds/projects.iati.xml");
        validate(before);
        assertThat(before).contains("Smart Street Lighting", "Civic Participation System", "percentage=\"50.00\"");
        written.pilot();
        validate(body("/feeds/projects.iati.xml"));
        int few = statements("?again=1");
        written.pilot();
        validate(body("/feeds/projects.iati.xml"));
        assertThat(statements("?again=2")).isEqualTo(few);
        web.perform(get("/feeds/projects.iati.xml"))
                .andExpect(xpath("count(//iati-activity)").number(4.0));
    }

    @Test
    void whatIsNoProjectIsNotFound() throws Exception {
        for (String id : new String[] {"x", "00000000-0000-0000-0000-000000000000"}) {
            web.perform(get("/projects/" + id + ".iati.xml")).andExpect(status().isNotFound());
        }
    }

    @Test
    void theSchemaFindsWhatIsMissing() {
        assertThatThrownBy(() -> validate("<iati-activities version=\"2.03\"/>"))
                .isInstanceOf(SAXException.class);
    }

    private String body(String address) {
        try {
            return web.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failed) {
            throw new IllegalStateException(address, failed);
        }
    }

    private static void validate(String document) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(document)));
    }

    private static Schema schema() {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        try {
            // what a schema names lies beside it; nothing is asked of the network
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return factory.newSchema(new StreamSource(
                    Objects.requireNonNull(IatiTests.class.getResource("/iati/iati-activities-schema.xsd"))
                            .toExternalForm()));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
