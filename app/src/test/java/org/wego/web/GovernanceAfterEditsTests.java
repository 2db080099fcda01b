package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.WegoTest;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.roster.OfficeRoster;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermId;
import org.wego.governance.term.TermOutcome;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was edited is the same on the page, in its picture, and in both answers for machines. */
@WegoTest
class GovernanceAfterEditsTests {

    private static final Seat EXECUTIVE = new Seat(Office.EXECUTIVE_VICE_PRESIDENT, 1);

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    @Autowired
    TermEditing terms;

    @Autowired
    OfficeRoster roster;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private TermId term = TermId.next();

    @BeforeEach
    void findTheTermOf2017() {
        term = roster.terms().stream()
                .filter(it -> it.name().equals("2017–2020"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterEach
    void undo() {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from governance.appointment where term_id = ? and capacity = 'ACTING'")
                    .param(term.value())
                    .update();
            jdbc.sql("update governance.appointment set ends_earliest = null, ends_latest = null, end_cause = null"
                            + " where term_id = ?")
                    .param(term.value())
                    .update();
        });
    }

    @Test
    void showsTheHolderThenWhoActsThenThatTheSeatIsVacant() throws Exception {
        end(Office.EXECUTIVE_VICE_PRESIDENT, "Makati", "2019-03-01");
        AppointmentDetails jakarta = holder(Office.VICE_PRESIDENT, "Jakarta");
        appoint(new Nomination(
                EXECUTIVE,
                jakarta.city(),
                jakarta.said().representative(),
                PartialDate.parse("2019-03-01"),
                PartialDate.parse("2019-09-01"),
                Capacity.ACTING,
                null,
                "",
                "",
                "Letter of the Secretariat"));

        assertThat(everywhere("2019-02-28")).containsExactly("Makati");
        assertThat(everywhere("2019-03-01")).containsExactly("Jakarta, acting");
        assertThat(everywhere("2019-08-31")).containsExactly("Jakarta, acting");
        assertThat(everywhere("2019-09-01")).containsExactly("vacant since 2019-09-01");
        assertThat(page("/governance?asOf=2019-09-01").select(".offices").text())
                .contains("Seat 1 has been vacant since 1 Sep 2019.");
    }

    @Test
    void countsAnEndFromItsDayAlsoIfItIsEnteredLater() throws Exception {
        end(Office.EXECUTIVE_VICE_PRESIDENT, "Makati", "2019-11-30");

        assertThat(everywhere("2019-11-29")).containsExactly("Makati");
        assertThat(everywhere("2019-11-30")).containsExactly("vacant since 2019-11-30");
        assertThat(everywhere("2019-12-28")).containsExactly("vacant since 2019-11-30");
    }

    @Test
    void saysWhatTheStatutesAskOnceThreeVicePresidentsAreGone() throws Exception {
        for (String city : List.of("Addis Ababa", "Moscow", "Mexico City")) {
            end(Office.VICE_PRESIDENT, city, "2019-03-01");
        }

        assertThat(page("/governance?asOf=2019-02-28").text()).doesNotContain("the statutes ask for at least 5");
        assertThat(page("/governance?asOf=2019-03-01").select("li").eachText())
                .contains("4 Vice President Cities; the statutes ask for at least 5");
        JsonNode gaps = answer("/api/governance?asOf=2019-03-01").path("gaps");
        assertThat(gaps.size()).isOne();
        assertThat(gaps.get(0).path("code").asString()).isEqualTo("too-few-vice-presidents");
        assertThat(gaps.get(0).path("actual").asInt()).isEqualTo(4);
        assertThat(gaps.get(0).path("asked").asInt()).isEqualTo(5);
        assertThat(page("/governance?asOf=2019-03-01").select(".on-wide a.vacant"))
                .hasSize(3);
        assertThat(answer("/api/governance?asOf=2019-03-01").path("vacancies").size())
                .isEqualTo(3);
    }

    /** What the seat of the Executive Vice President is, in each place where it is told; one entry if all agree. */
    private TreeSet<String> everywhere(String day) throws Exception {
        TreeSet<String> told = new TreeSet<>();
        JsonNode answer = answer("/api/governance?asOf=" + day);
        answer.path("offices").forEach(office -> {
            if (office.path("office").asString().equals("EXECUTIVE_VICE_PRESIDENT")) {
                office.path("seats")
                        .forEach(seat -> told.add(seat.path("city").asString()
                                + (seat.path("capacity").asString().equals("ACTING") ? ", acting" : "")));
            }
        });
        answer.path("vacancies")
                .forEach(vacancy ->
                        told.add("vacant since " + vacancy.path("since").asString()));
        JsonNode popolo = answer("/api/governance/popolo?asOf=" + day);
        boolean isVacant = told.first().startsWith("vacant");
        popolo.path("memberships").forEach(membership -> {
            if (membership.path("post_id").asString().startsWith("executive-vice-president")) {
                told.add(cityOf(membership, popolo)
                        + (membership.path("label").asString().endsWith(", acting") ? ", acting" : ""));
            }
        });
        Document page = page("/governance?asOf=" + day);
        String pictured = page.select(".on-wide a.executive-vice-president").attr("aria-label");
        String listed = page.select(".office.executive_vice_president").text();
        if (isVacant) {
            assertThat(pictured).isEqualTo("Executive Vice President City: Vacant");
            assertThat(listed).contains("has been vacant since");
        } else {
            String city = told.first().replace(", acting", "");
            assertThat(pictured)
                    .startsWith(city + ", ")
                    .matches(it -> it.endsWith(", acting") == told.first().endsWith(", acting"));
            assertThat(listed).contains(city);
        }
        return told;
    }

    private static String cityOf(JsonNode membership, JsonNode popolo) {
        String id = membership.path("on_behalf_of_id").isMissingNode()
                        || membership.path("on_behalf_of_id").isNull()
                ? membership.path("member").path("id").asString()
                : membership.path("on_behalf_of_id").asString();
        for (JsonNode organisation : popolo.path("organizations")) {
            if (organisation.path("id").asString().equals(id)) {
                return organisation.path("name").asString();
            }
        }
        return "nobody";
    }

    private void end(Office office, String city, String day) {
        TermDetails read = read();
        AppointmentDetails held = holder(office, city);
        saved(() -> terms.end(
                term, read.version(), held.id(), PartialDate.parse(day), EndCause.RESIGNED, "It said so in a letter."));
    }

    private void appoint(Nomination said) {
        TermDetails read = read();
        saved(() -> terms.appoint(term, read.version(), List.of(said), ""));
    }

    private AppointmentDetails holder(Office office, String city) {
        return read().appointments().stream()
                .filter(it -> it.seat().office() == office && it.city().name().equals(city))
                .findFirst()
                .orElseThrow();
    }

    private TermDetails read() {
        return actor.askInTheNameOf(
                "admin@wego.example", Role.ADMIN, () -> terms.find(term).orElseThrow());
    }

    private void saved(Supplier<TermOutcome> change) {
        assertThat((Object) actor.askInTheNameOf("admin@wego.example", Role.ADMIN, change))
                .isInstanceOf(TermOutcome.Saved.class);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(body(address));
    }

    private JsonNode answer(String address) throws Exception {
        return json.readTree(body(address));
    }

    private String body(String address) throws Exception {
        return web.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
