package org.wego.web.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wego.web.copy.DataVersion.Stamp;

/** What a copy says to whoever has the page already. */
class PageCopyTests {

    private static final String POLICY = "Content-Security-Policy";

    @Test
    void whoHasThePageIsToldWhatCachesGoByAndNothingElse() throws IOException {
        PageCopy copy = copy("default-src 'self'", "page");
        String tag = String.valueOf(answer(copy, "").getHeader("ETag"));

        MockHttpServletResponse known = answer(copy, tag);

        assertThat(known.getStatus()).isEqualTo(304);
        assertThat(known.getHeaderNames()).containsExactlyInAnyOrder("Cache-Control", "Vary", "ETag");
        assertThat(known.getHeader("ETag")).isEqualTo(tag);
        assertThat(answer(copy, "").getHeader(POLICY)).isEqualTo("default-src 'self'");
    }

    @Test
    void aPageWithAnotherPolicyIsAnotherPage() throws IOException {
        String tag =
                String.valueOf(answer(copy("default-src 'self'", "page"), "").getHeader("ETag"));

        assertThat(answer(copy("default-src 'self'", "page"), tag).getStatus()).isEqualTo(304);
        assertThat(answer(copy("default-src 'none'", "page"), tag).getHeader(POLICY))
                .isEqualTo("default-src 'none'");
        assertThat(answer(copy("default-src 'self'", "other"), tag).getStatus()).isEqualTo(200);
    }

    private static PageCopy copy(String policy, String page) {
        MockHttpServletResponse answered = new MockHttpServletResponse();
        answered.setContentType("text/html;charset=UTF-8");
        answered.setHeader(POLICY, policy);
        answered.setHeader("Cache-Control", "max-age=30, public");
        return new PageCopy(new Stamp(1, 1), answered, page.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletResponse answer(PageCopy copy, String known) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/members");
        if (!known.isEmpty()) {
            request.addHeader("If-None-Match", known);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        copy.answer(request, response);
        return response;
    }
}
