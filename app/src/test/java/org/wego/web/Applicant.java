package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wego.FormToken;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.ApplicationSummary;
import org.wego.membership.joining.Joining;

/** Somebody in a network of its own who sends the forms of joining, and what the Secretariat has of it. */
final class Applicant {

    private static final AtomicInteger NETWORKS = new AtomicInteger();
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final MockMvc web;
    private final Joining joining;
    private final Actor actor;
    private final String network = "2001:db8:77:" + NETWORKS.incrementAndGet() + "::1";

    Applicant(MockMvc web, Joining joining, Actor actor) {
        this.web = web;
        this.joining = joining;
        this.actor = actor;
    }

    /** The token of the link to an application that it began. */
    String begun(String category, String name, String country) throws Exception {
        assertThat(start(category, name, country, UUID.randomUUID() + "@city.example")
                        .getStatus())
                .isEqualTo(302);
        return asStaff(() -> joining.link(newest(name).id()).orElseThrow()).substring("/join/".length());
    }

    MockHttpServletResponse start(String category, String name, String country, String email) throws Exception {
        return web.perform(form(post("/join"))
                        .param("category", category)
                        .param("organisation", name)
                        .param("country", country)
                        .param("email", email)
                        .param("consent", "yes"))
                .andReturn()
                .getResponse();
    }

    /** A part of the form, or a step, as the page that is there would send it. */
    ResultActions send(String token, String part, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                form(post("/join/" + token + "/" + part)).param("version", version(token));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    ResultActions attach(String token, String name, String content) throws Exception {
        return web.perform(multipart("/join/" + token + "/papers")
                .file(new MockMultipartFile(
                        "paper", name, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)))
                .with(FormToken.sent())
                .with(from(network)));
    }

    MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request) {
        return request.with(FormToken.sent()).with(from(network));
    }

    static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    /** The fields of the part about an organisation. */
    static String[] organisation(String name, String people, String year) {
        return new String[] {
            "name",
            name,
            "place",
            "",
            "otherNames",
            "포항",
            "kind",
            "CITY",
            "website",
            "https://city.example",
            "address",
            "1 Main Street\nNam-gu",
            "size",
            people,
            "sizeYear",
            "2016",
            "sizeSource",
            "Statistics Korea",
            "firstYear",
            year
        };
    }

    /** The applications by a name. */
    List<ApplicationSummary> known(String name) {
        return asStaff(() -> joining.list(new ApplicationSummary.Filter(null, name), 0, 10));
    }

    ApplicationDetails details(String name) {
        return asStaff(() -> joining.find(newest(name).id()).orElseThrow());
    }

    private ApplicationSummary newest(String name) {
        return joining.list(new ApplicationSummary.Filter(null, name), 0, 10).getLast();
    }

    private <T> T asStaff(Supplier<T> question) {
        return actor.askInTheNameOf("staff@wego.example", Role.STAFF, question);
    }

    private String version(String token) throws Exception {
        String page =
                web.perform(get("/join/" + token)).andReturn().getResponse().getContentAsString();
        Matcher found = VERSION.matcher(page);
        return found.find() ? found.group(1) : "0";
    }
}
