package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wego.WegoTest;

/** Every call of the API, found in the code, without credentials. */
@WegoTest
class ApiAccessTests {

    private static final Set<String> PUBLIC = Set.of(
            "GET /api",
            "GET /api/catalog/entries",
            "GET /api/catalog/entries/{id}",
            "GET /api/catalog/suggest",
            "GET /api/fees/quote",
            "GET /api/governance",
            "GET /api/governance/popolo",
            "GET /api/events",
            "GET /api/events/{id}",
            "GET /api/awards",
            "GET /api/awards/{id}",
            "GET /api/clusters",
            "GET /api/clusters/{id}",
            "GET /api/projects",
            "GET /api/projects/{id}",
            "GET /api/events/{id}/registration",
            "GET /api/governance/meetings",
            "GET /api/governance/meetings/{id}",
            "GET /api/governance/resolutions",
            "GET /api/governance/resolutions/{id}");

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void asksForCredentialsBeforeEveryCallThatIsNotPublic() throws Exception {
        List<String> open = new ArrayList<>();
        List<String> calls = calls();
        for (String call : calls) {
            String[] parts = call.split(" ");
            String path = parts[1].replaceAll("\\{[^}]*}", "x");
            int status = mvc.perform(request(HttpMethod.valueOf(parts[0]), path))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            if (status != 401) {
                open.add(call);
            }
        }

        assertThat(calls).hasSizeGreaterThan(2);
        assertThat(PUBLIC).containsAll(open);
    }

    private List<String> calls() {
        List<String> calls = new ArrayList<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            mapping.getPatternValues().stream()
                    .filter(path -> path.startsWith("/api"))
                    .forEach(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                            .forEach(method -> calls.add(method + " " + path)));
        });
        return calls;
    }
}
