package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.FormToken;
import org.wego.WegoTest;

@WegoTest
class SignInTests {

    @Autowired
    MockMvc mvc;

    @Test
    void showsTheHomePageToEverybody() throws Exception {
        mvc.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Smart Sustainable Cities for All")));
    }

    @Test
    void offersTheDemonstrationAccountsAtTheSignInPage() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("staff@wego.example")));
    }

    @Test
    void letsStaffIn() throws Exception {
        mvc.perform(post("/login")
                        .param("username", "staff@wego.example")
                        .param("password", "demo")
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/desk"))
                .andExpect(authenticated().withUsername("staff@wego.example").withRoles("STAFF", "MEMBER", "GUEST"));
    }

    @Test
    void asksToSignInAgainWhereThePageWasOpenForTooLong() throws Exception {
        mvc.perform(post("/login").param("username", "staff@wego.example").param("password", "demo"))
                .andExpect(redirectedUrl("/login?stale"))
                .andExpect(unauthenticated());
        mvc.perform(get("/login?stale")).andExpect(content().string(containsString("open for so long")));
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        mvc.perform(post("/login")
                        .param("username", "nobody@wego.example")
                        .param("password", "demo")
                        .with(FormToken.sent()))
                .andExpect(unauthenticated());
    }

    @Test
    void keepsTheEmailAfterAWrongPasswordAndNowhereElse() throws Exception {
        String typed = "nobody.ŵhó@wego.example";
        MockHttpServletResponse refused = mvc.perform(post("/login")
                        .param("username", typed)
                        .param("password", "demo")
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/login?error"))
                .andReturn()
                .getResponse();
        Cookie tried = Objects.requireNonNull(refused.getCookie("wego-tried"));

        assertThat(tried.isHttpOnly()).isTrue();
        assertThat(tried.getPath()).isEqualTo("/login");
        mvc.perform(get("/login?error").cookie(tried))
                .andExpect(content().string(containsString("value=\"" + typed + "\"")))
                .andExpect(cookie().maxAge("wego-tried", 0));
        mvc.perform(get("/login").cookie(tried)).andExpect(content().string(not(containsString(typed))));
        mvc.perform(get("/login?error").cookie(new Cookie("wego-tried", "%%\"<script>")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>"))));
    }
}
