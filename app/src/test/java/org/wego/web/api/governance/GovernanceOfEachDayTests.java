package org.wego.web.api.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;
import org.wego.governance.office.Office;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.roster.OfficeRoster;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.membership.organisation.CityOnRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Service, page, JSON and Popolo tell the same of every day from 2010 to 2026. */
@WegoTest
class GovernanceOfEachDayTests {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final int OVER_HTTP = 20;

    @Autowired
    MockMvc web;

    @Autowired
    JsonMapper json;

    @Autowired
    OfficeRoster roster;

    @Autowired
    OrganisationIdentity identity;

    @Autowired
    GovernanceApi api;

    @Test
    void serviceAndBothAnswersAgreeOnEachOfTheDays() throws Exception {
        PopoloSchemas schemas = new PopoloSchemas();
        Map<List<?>, Popolo> documents = new HashMap<>();
        List<LocalDate> days = FIRST.datesUntil(END).toList();
        for (LocalDate day : days) {
            OfficesOnDay known = roster.asOf(day).orElse(null);
            GovernanceAnswer answer = api.on(day.toString());
            Popolo popolo = api.popolo(day.toString());

            assertThat(answer.organisation())
                    .as("%s", day)
                    .isEqualTo(identity.nameOn(day).orElse(null));
            assertThat(answer.term())
                    .isEqualTo(known == null ? null : known.term().name());
            assertThat(seats(answer)).as("%s", day).isEqualTo(seats(known));
            assertThat(seats(popolo)).as("%s", day).isEqualTo(seats(known));
            assertThat(answer.vacancies())
                    .hasSize(known == null ? 0 : known.vacancies().size());
            if (documents.putIfAbsent(parts(popolo), popolo) == null) {
                assertThat(dangling(popolo)).as("%s", day).isEmpty();
            }
        }

        assertThat(days).hasSize(6_209);
        for (Popolo document : documents.values()) {
            assertThat(schemas.faults(json.writeValueAsString(document))).isEmpty();
        }
        assertThat(documents).hasSizeGreaterThan(5);
    }

    @Test
    void aFaultInADocumentIsFound() throws Exception {
        assertThat(new PopoloSchemas().faults("""
                {"memberships": [{"id": "1", "start_date": "1 March 2019", "member": "Seoul"}], "cities": []}
                """)).hasSize(3);
    }

    @Test
    void pageAndAnswersAgreeOverHttp() throws Exception {
        List<LocalDate> days = IntStream.range(0, OVER_HTTP)
                .mapToObj(part -> FIRST.plusDays(part * 6_208L / (OVER_HTTP - 1)))
                .toList();
        for (LocalDate day : days) {
            Set<String> known = seats(roster.asOf(day).orElse(null)).stream()
                    .map(seat -> seat.substring(seat.indexOf('|') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            JsonNode answer = json.readTree(read("/api/governance?asOf=" + day));
            JsonNode popolo = json.readTree(read("/api/governance/popolo?asOf=" + day));
            Document page = Jsoup.parse(read("/governance?asOf=" + day));

            Set<String> answered = new TreeSet<>();
            answer.path("offices")
                    .forEach(office -> office.path("seats")
                            .forEach(seat -> answered.add(seat.path("city").asString())));
            Set<String> ofPopolo = new TreeSet<>();
            popolo.path("organizations").forEach(organisation -> {
                if (organisation.path("classification").asString().equals("city")) {
                    ofPopolo.add(organisation.path("name").asString());
                }
            });
            assertThat(answered).as("%s", day).isEqualTo(known);
            assertThat(ofPopolo).as("%s", day).isEqualTo(known);
            assertThat(new TreeSet<>(
                            page.select(".offices .city > *:first-child").eachText()))
                    .as("%s", day)
                    .isEqualTo(known);
            assertThat(page.select(".on-wide a.held, .on-wide a.acting"))
                    .as("%s", day)
                    .hasSameSizeAs(page.select(".offices .city"));
        }
    }

    private String read(String address) throws Exception {
        return web.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** All that a document says, to be compared with that of another day. */
    private static List<?> parts(Popolo popolo) {
        return Stream.of(popolo.organizations(), popolo.posts(), popolo.persons(), popolo.memberships(), popolo.areas())
                .map(List::copyOf)
                .toList();
    }

    private static Set<String> seats(OfficesOnDay known) {
        return known == null
                ? Set.of()
                : known.holders().stream()
                        .map(holder ->
                                seat(holder.seat().office(), holder.seat().number(), holder.city()))
                        .collect(Collectors.toSet());
    }

    private static String seat(Office office, int number, CityOnRecord city) {
        return office.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + number + "|" + city.name();
    }

    private static Set<String> seats(GovernanceAnswer answer) {
        return answer.offices().stream()
                .flatMap(office -> office.seats().stream()
                        .map(seat -> seat(office.office(), seat.seat(), new CityOnRecord(null, seat.city(), null))))
                .collect(Collectors.toSet());
    }

    private static Set<String> seats(Popolo popolo) {
        return popolo.memberships().stream()
                .map(membership -> membership.post() + "|" + cityOf(membership, popolo))
                .collect(Collectors.toSet());
    }

    private static String cityOf(Popolo.Membership membership, Popolo popolo) {
        String id = membership.onBehalfOf() == null
                ? Objects.requireNonNull(membership.member()).id()
                : membership.onBehalfOf();
        return popolo.organizations().stream()
                .filter(it -> it.id().equals(id))
                .map(Popolo.Organisation::name)
                .findFirst()
                .orElseThrow();
    }

    /** Ids that something refers to and nothing has, and ids that two things have. */
    private static List<String> dangling(Popolo popolo) {
        List<String> ids = Stream.of(
                        popolo.organizations().stream().map(Popolo.Organisation::id),
                        popolo.posts().stream().map(Popolo.Post::id),
                        popolo.persons().stream().map(Popolo.Person::id),
                        popolo.memberships().stream().map(Popolo.Membership::id),
                        popolo.areas().stream().map(Popolo.Area::id))
                .flatMap(it -> it)
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        Stream<String> ofMemberships = popolo.memberships().stream()
                .flatMap(it -> Stream.of(
                        it.organisation(),
                        it.post(),
                        it.person(),
                        it.onBehalfOf(),
                        it.area(),
                        it.member() == null ? null : it.member().id()));
        Stream<String> others = Stream.concat(
                popolo.posts().stream().map(Popolo.Post::organisation),
                popolo.organizations().stream().map(Popolo.Organisation::area));
        return Stream.concat(ofMemberships, others)
                .filter(Objects::nonNull)
                .filter(id -> !ids.contains(id))
                .toList();
    }
}
