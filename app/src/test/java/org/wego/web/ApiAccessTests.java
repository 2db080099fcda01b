package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wego.Stated;
import org.wego.WegoTest;

/** Every call of the API, found in the code, without credentials. */
@WegoTest
class ApiAccessTests {

    /** A page, and no call. */
    private static final String ABOUT_THE_API = "GET /api";

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
        assertThat(Stated.CALL.all())
                .containsAllEntriesOf(open.stream()
                        .filter(call -> !call.equals(ABOUT_THE_API))
                        .collect(Collectors.toMap(call -> call, _ -> "EVERYBODY")));
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
