package org.wego.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.wego.FormToken;
import org.wego.WegoTest;

@WegoTest
class WebSecurityTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ServerProperties server;

    @Autowired
    SessionRegistry sessions;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/setup", "/api", "/styles/site.css", "/scripts/colours.js", "/v3/api-docs"})
    void sendsProtectiveHeaders(String path) throws Exception {
        mvc.perform(get(path))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "strict-origin-when-cross-origin"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/login", "/setup", "/api", "/styles/site.css", "/v3/api-docs", "/api/invoices", "/desk"})
    void keepsBrowsersToHttpsForAYearWhereTheyCameByIt(String path) throws Exception {
        mvc.perform(get(path).secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
        mvc.perform(get(path)).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void believesNoForwardedSchemeUntilAProxyIsConfigured() throws Exception {
        mvc.perform(get("/").header("X-Forwarded-Proto", "https"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
        assertThat(server.getForwardHeadersStrategy()).isEqualTo(ForwardHeadersStrategy.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/setup", "/api"})
    void allowsOnlyOurOwnScriptFilesOnPagesOfPlainHtml(String path) throws Exception {
        mvc.perform(get(path))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/administration/accounts", "/desk/whatever"})
    void sendsVisitorsOfTheDeskToTheSignInPage(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isFound()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void takesSomebodyWhoseSessionWasEndedForAVisitorAndLeadsBackAfterSigningIn() throws Exception {
        MockHttpSession session = signedIn();
        sessions.getSessionInformation(session.getId()).expireNow();
        MvcResult sentToSignIn = mvc.perform(get("/desk/members").session(session))
                .andExpect(redirectedUrl("/login"))
                .andExpect(unauthenticated())
                .andReturn();

        assertThat(session.isInvalid()).isTrue();
        assertThat(sentToSignIn.getRequest().getSession(false))
                .as("a visitor has no session")
                .isNull();
        mvc.perform(post("/login")
                        .cookie(sentToSignIn.getResponse().getCookies())
                        .with(FormToken.sent())
                        .param("username", "staff@wego.example")
                        .param("password", "demo"))
                .andExpect(redirectedUrl("http://localhost/desk/members"));
    }

    @Test
    void showsTheSignInPageToSomebodyWhoseSessionWasEnded() throws Exception {
        MockHttpSession session = signedIn();
        sessions.getSessionInformation(session.getId()).expireNow();

        mvc.perform(get("/login").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sign in")));
    }

    private MockHttpSession signedIn() throws Exception {
        return (MockHttpSession) mvc.perform(post("/login")
                        .param("username", "staff@wego.example")
                        .param("password", "demo")
                        .with(FormToken.sent()))
                .andReturn()
                .getRequest()
                .getSession();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/actuator/env", "/h2-console", "/members.csv/../desk.txt", "/WEB-INF/web.xml"})
    void knowsNoOtherAddresses(String path) throws Exception {
        assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isIn(400, 404);
    }

    @Test
    void refusesToPostToPublicPages() throws Exception {
        mvc.perform(post("/").with(FormToken.sent())).andExpect(status().isNotFound());
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        mvc.perform(post("/login").param("username", "staff@wego.example").param("password", "demo"))
                .andExpect(unauthenticated());
        mvc.perform(post("/setup").param("token", "x")).andExpect(redirectedUrl("/login?stale"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/setup", "/forgotten"})
    void takesNoFilesFromStrangers(String path) throws Exception {
        mvc.perform(multipart(path)
                        .file("email", new byte[] {1})
                        .file("token", new byte[] {1})
                        .with(FormToken.sent()))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void asksApiCallersForEmailAndToken() throws Exception {
        mvc.perform(get("/api/invoices"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("API token")));
    }

    @Test
    void refusesAWrongTokenAndTheRightPasswordOfAnUnknownAccount() throws Exception {
        mvc.perform(get("/api/nothing").with(httpBasic("staff@wego.example", "wrong")))
                .andExpect(status().isUnauthorized());
        mvc.perform(get("/api/nothing").with(httpBasic("nobody@wego.example", "demo")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void answersAnUnknownCallWithAProblemDetail() throws Exception {
        mvc.perform(get("/api/nothing").with(httpBasic("staff@wego.example", "demo")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("/api/nothing")));
    }

    @Test
    void keepsNoSessionForApiCalls() throws Exception {
        assertThat(mvc.perform(get("/api/nothing").with(httpBasic("staff@wego.example", "demo")))
                        .andReturn()
                        .getRequest()
                        .getSession(false))
                .isNull();
    }

    @Test
    void documentsTheApiForEverybody() throws Exception {
        mvc.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.info.title").value("WeGO API"))
                .andExpect(jsonPath("$.components.securitySchemes.token.scheme").value("basic"));
    }
}
