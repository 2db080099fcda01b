package org.wego.web.api.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wego.WegoTest;

/** What a call answers when it fails in ways that none of ours should. */
@WegoTest
class ApiProblemsTests {

    @Autowired
    ApiProblems problems;

    @Autowired
    MisdirectedCalls misdirected;

    @Autowired
    CodedProblems codes;

    private MockMvc web;

    @BeforeEach
    void putUpCallsThatFail() {
        web = MockMvcBuilders.standaloneSetup(new Failing())
                .setControllerAdvice(misdirected, problems, codes)
                .build();
    }

    @Test
    void takesWhatGoesTooDeepForACallThatCannotBeRead() throws Exception {
        web.perform(get("/api/deep"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("tooDeep"))
                .andExpect(jsonPath("$.detail", containsString("Nothing was changed")));
    }

    @Test
    void tellsOfAnErrorOfOursNothingButAReference() throws Exception {
        for (String call : new String[] {"/api/broken", "/api/wrong"}) {
            web.perform(get(call))
                    .andExpect(status().isInternalServerError())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.code").value("unexpected"))
                    .andExpect(content().string(not(containsString("secret"))));
        }
    }

    @RestController
    static class Failing {

        @GetMapping("/api/deep")
        int deep() {
            return deeper(1);
        }

        @GetMapping("/api/broken")
        String broken() {
            throw new LinkageError("secret");
        }

        @GetMapping("/api/wrong")
        String wrong() {
            throw new IllegalStateException("secret");
        }

        @SuppressWarnings("InfiniteRecursion")
        private static int deeper(int depth) {
            return 1 + deeper(depth + 1);
        }
    }
}
