package org.wego.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What comes up from behind the filter; what it refuses itself, the tests of the running server show. */
class UnreadableRequestsTests {

    private final UnreadableRequests filter = new UnreadableRequests();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/members");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void takesWhatGoesTooDeepForARequestThatCannotBeRead() throws Exception {
        pass((_, _) -> goDeeper(1));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(request.getAttribute(Refusal.class.getName())).isEqualTo(Refusal.TOO_DEEP);
    }

    @Test
    void seesItThroughTheWrappingOfTheServlet() throws Exception {
        pass((_, _) -> {
            try {
                goDeeper(1);
            } catch (StackOverflowError deep) {
                throw new ServletException("Handler dispatch failed", new ServletException(deep));
            }
        });

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(request.getAttribute(Refusal.class.getName())).isEqualTo(Refusal.TOO_DEEP);
    }

    @Test
    void leavesOtherFailuresToTheServer() {
        assertThatThrownBy(() -> pass((_, _) -> {
                    throw new ServletException(new IllegalStateException("ours"));
                }))
                .hasRootCauseMessage("ours");
    }

    @Test
    void findsTheNullCharacterWhereverAFormIsRead() throws Exception {
        request.addParameter("name", "a\0b");
        for (FilterChain reading : new FilterChain[] {
            (form, _) -> form.getParameter("name"),
            (form, _) -> form.getParameterValues("name"),
            (form, _) -> form.getParameterMap(),
        }) {
            MockHttpServletResponse answer = new MockHttpServletResponse();
            filter.doFilter(request, answer, reading);

            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(request.getAttribute(Refusal.class.getName())).isEqualTo(Refusal.NULL_CHARACTER);
        }
    }

    @Test
    void findsTheNullCharacterInTheNameOfAField() throws Exception {
        request.addParameter("na\0me", "x");
        pass((form, _) -> form.getParameterNames());

        assertThat(response.getStatus()).isEqualTo(400);
    }

    private void pass(FilterChain behind) throws Exception {
        filter.doFilter(request, response, behind);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int goDeeper(int depth) {
        return 1 + goDeeper(depth + 1);
    }
}
