package org.wego.web.api.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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

    /** H2 says so once its patience is over, in other words than other databases and as if a statement had been slow. */
    @Test
    void tellsThatSomebodyElseIsAtTheSameThing() throws Exception {
        web.perform(get("/api/waiting"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("busy"))
                .andExpect(jsonPath("$.detail", containsString("Nothing was changed")));
    }

    @RestController
    static class Failing {

        @GetMapping("/api/waiting")
        int waiting() throws SQLException {
            DriverManagerDataSource database =
                    new DriverManagerDataSource("jdbc:h2:mem:waiting;LOCK_TIMEOUT=1", "sa", "");
            try (Connection other = database.getConnection();
                    Statement statement = other.createStatement()) {
                statement.execute("create table thing (id int primary key) as select 1");
                other.setAutoCommit(false);
                statement.execute("update thing set id = 2");
                return new JdbcTemplate(database).update("update thing set id = 3");
            }
        }

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
