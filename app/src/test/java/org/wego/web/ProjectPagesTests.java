package org.wego.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;
import org.wego.programs.project.ProjectId;

/** Studies and pilots as everybody reads them: pages and calls. */
@WegoTest
class ProjectPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    AutowireCapableBeanFactory beans;

    private WrittenProject written;

    @BeforeEach
    void write() {
        written = beans.createBean(WrittenProject.class);
    }

    @AfterEach
    void forget() {
        written.forget();
    }

    @Test
    void listsTheProjectsOfTheStartDataWithTheirCities() throws Exception {
        web.perform(get("/projects"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Smart Street Lighting"),
                                containsString("Civic Participation System"),
                                containsString("Seberang Perai</a>"),
                                containsString("State not known"))));
        web.perform(get("/projects?year=2016"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Smart Street Lighting"),
                                not(containsString("Civic Participation System")))));
        web.perform(get("/api/projects?year=2016"))
                .andExpect(jsonPath("$.projects", hasSize(1)))
                .andExpect(jsonPath("$.projects[0].subject").value("Smart Street Lighting"))
                .andExpect(jsonPath("$.projects[0].kind").value("UNKNOWN"))
                .andExpect(jsonPath("$.projects[0].state").value("UNKNOWN"))
                .andExpect(jsonPath("$.projects[0].cities[0].name").value("Seberang Perai"))
                .andExpect(jsonPath("$.projects[0].cities[0].country").value("MY"))
                .andExpect(jsonPath("$.projects[0].url", containsString("/projects/")));
        web.perform(get("/programs")).andExpect(content().string(containsString("/projects/")));
    }

    @Test
    void tellsAllOfAPilot() throws Exception {
        ProjectId pilot = written.pilot();

        web.perform(get("/projects/" + pilot))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Dark streets &lt;script&gt;"),
                                containsString("A third of the power"),
                                containsString("Ask the night guards"),
                                containsString("World Bank"),
                                containsString("USD\u00a05,000"),
                                containsString("Energy"),
                                containsString("Chosen"),
                                not(containsString("<script>alert")))));
        web.perform(get("/api/projects/" + pilot))
                .andExpect(jsonPath("$.state").value("DONE"))
                .andExpect(jsonPath("$.cities[0].result").value("A third of the power"))
                .andExpect(jsonPath("$.budget[0].amount").value(5000.00))
                .andExpect(jsonPath("$.budget[0].on").value("2131"))
                .andExpect(jsonPath("$.spending", hasSize(1)))
                .andExpect(jsonPath("$.indicators[0].baseline").value(120))
                .andExpect(jsonPath("$.indicators[0].periods[0].actual").value(80))
                .andExpect(jsonPath("$.partners[0].role").value("FUNDING"))
                .andExpect(jsonPath("$.milestones[0].due").value("2131-05"));
        web.perform(get("/api/projects?state=DONE")).andExpect(jsonPath("$.projects", hasSize(1)));
        web.perform(get("/api/projects?kind=STUDY")).andExpect(jsonPath("$.projects", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=abc", "year=99999999999", "kind=PARTY", "state=x", "year=-1"})
    void aPageForgivesAndACallSaysWhatIsWrong(String question) throws Exception {
        web.perform(get("/projects?" + question)).andExpect(status().isOk());
        if (!question.equals("year=-1")) {
            web.perform(get("/api/projects?" + question)).andExpect(status().isBadRequest());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000"})
    void whatIsNotThereIsNotFound(String id) throws Exception {
        web.perform(get("/projects/" + id)).andExpect(status().isNotFound());
        web.perform(get("/projects/" + id + "/papers/x")).andExpect(status().isNotFound());
    }
}
