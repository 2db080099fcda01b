package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wego.WegoTest;

/** A public area may take a form from everybody: {@link TrialForm} is one that only says so. */
@WegoTest
class PublicFormTests {

    @Autowired
    MockMvc web;

    @Test
    void takesTheFormOfSomebodyWhoHasReadThePage() throws Exception {
        web.perform(withToken(post(TrialForm.PATH)).param("city", "Łódź\u00a0"))
                .andExpect(status().isOk())
                .andExpect(content().string("taken: Łódź"));
    }

    @Test
    void sendsAFormWithoutItsTokenBackToThePage() throws Exception {
        web.perform(post(TrialForm.PATH).param("city", "Łódź")).andExpect(redirectedUrl(TrialForm.PATH + "?stale"));
    }

    @Test
    void takesFormsOfOneNetworkNoFasterThanPeopleWrite() throws Exception {
        RequestPostProcessor flood = from("2001:db8:1:1::1");
        int sent = 0;
        MvcResult answer = send(flood);
        while (answer.getResponse().getStatus() == HttpStatus.FOUND.value() && sent < 1_000) {
            sent++;
            answer = send(flood);
        }

        assertThat(sent).isGreaterThanOrEqualTo(30);
        assertThat(answer.getResponse().getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS.value());
        assertThat(answer.getResponse().getHeader("Retry-After")).matches("[1-3]");
        web.perform(get(TrialForm.PATH).with(flood)).andExpect(status().isOk());
        web.perform(withToken(post(TrialForm.PATH))
                        .with(from("2001:db8:1:2::1"))
                        .param("city", "Łódź"))
                .andExpect(status().isOk());
    }

    private MvcResult send(RequestPostProcessor from) throws Exception {
        return web.perform(post(TrialForm.PATH).with(from)).andReturn();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    @Test
    void answersNothingElseThanTheAreaSays() throws Exception {
        web.perform(withToken(put(TrialForm.PATH))).andExpect(status().isNotFound());
        web.perform(get(TrialForm.PATH + "/below")).andExpect(status().isNotFound());
        web.perform(withToken(post("/members"))).andExpect(status().isNotFound());
    }

    @Test
    void isNeverKeptByOthersAndBearsTheHeadersOfTheSite() throws Exception {
        web.perform(get(TrialForm.PATH))
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().exists("Content-Security-Policy"));
    }

    /** As a browser sends it after it has shown the page; the helpers of the framework would keep tokens in a session. */
    private MockHttpServletRequestBuilder withToken(MockHttpServletRequestBuilder form) throws Exception {
        MvcResult page = web.perform(get(TrialForm.PATH))
                .andExpect(status().isOk())
                .andExpect(cookie().sameSite("XSRF-TOKEN", "Lax"))
                .andReturn();
        assertThat(page.getRequest().getSession(false))
                .as("a visitor has no session")
                .isNull();
        String token = Jsoup.parse(page.getResponse().getContentAsString())
                .select("input[name=_csrf]")
                .val();
        return form.cookie(page.getResponse().getCookies()).param("_csrf", token);
    }
}
