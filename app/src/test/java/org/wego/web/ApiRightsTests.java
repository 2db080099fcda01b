package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.security.AccountId;
import org.wego.security.SignedInAccount;

/** Every call of the API, made by every role with all that it takes to come to the question who may. */
@WegoTest
class ApiRightsTests {

    /**
     * The least role of each call, written down and not read from the annotations that are tested. {@code OWN} may be made
     * by members for what is theirs, {@code HIDDEN} by staff only: what is not theirs is refused to members, or is not
     * there for them. What is asked about is nothing that there is, so that nothing is done.
     */
    private static final String LEAST = """
            GET    /api VISITOR
            GET    /api/catalog/entries VISITOR
            GET    /api/catalog/entries/{id} VISITOR
            GET    /api/catalog/suggest VISITOR
            GET    /api/fees/quote VISITOR
            GET    /api/governance VISITOR
            GET    /api/governance/popolo VISITOR
            GET    /api/governance/meetings VISITOR
            GET    /api/governance/meetings/{id} VISITOR
            GET    /api/governance/resolutions VISITOR
            GET    /api/governance/resolutions/{id} VISITOR
            GET    /api/events VISITOR
            GET    /api/events/{id} VISITOR
            GET    /api/events/{id}/registration VISITOR
            GET    /api/awards VISITOR
            GET    /api/awards/{id} VISITOR
            GET    /api/clusters VISITOR
            GET    /api/clusters/{id} VISITOR
            GET    /api/projects VISITOR
            GET    /api/projects/{id} VISITOR
            GET    /api/members MEMBER
            GET    /api/members/{id} MEMBER
            GET    /api/members/{id}/account OWN
            GET    /api/members/{id}/payment-standing OWN
            GET    /api/invoices STAFF
            GET    /api/invoices?member={id} OWN
            GET    /api/invoices/{number} OWN
            GET    /api/invoices/{number}.pdf OWN
            GET    /api/payments STAFF
            GET    /api/payments?member={id} OWN
            GET    /api/payments/{id} OWN
            GET    /api/files?subject=member&owner={id} OWN
            GET    /api/files/{id} OWN
            GET    /api/registrations/{id} OWN
            POST   /api/registrations/{id}/cancellation OWN {}
            POST   /api/registrations/{id}/confirmation OWN
            POST   /api/events/{id}/registrations OWN {"name":"N","email":"n@city.example","member":"{id}"}
            GET    /api/members/export STAFF
            POST   /api/members/import STAFF file
            GET    /api/catalog/export.jsonl STAFF
            POST   /api/catalog/import STAFF file
            GET    /api/economy/editions MEMBER
            POST   /api/economy/editions?name=N&publishedOn=2017-01-01 STAFF file
            GET    /api/economy/editions/{id} MEMBER
            DELETE /api/economy/editions/{id} STAFF
            POST   /api/economy/editions/{id}/default STAFF
            GET    /api/economy/editions/{id}/figures MEMBER
            GET    /api/fee-runs STAFF
            POST   /api/fee-runs STAFF {"year":1,"edition":"none"}
            GET    /api/fee-runs/{id} STAFF
            GET    /api/fee-runs/{id}/exclusions STAFF
            GET    /api/fee-runs/{id}/fees STAFF
            POST   /api/fee-runs/{id}/issue STAFF {"fingerprint":"none"}
            POST   /api/fee-runs/{id}/refresh STAFF
            POST   /api/fee-runs/{id}/resume STAFF
            POST   /api/fee-runs/{id}/cancel STAFF
            GET    /api/fee-runs/{id}/mailing STAFF
            POST   /api/fee-runs/{id}/mailing STAFF
            POST   /api/bank/statements STAFF file
            GET    /api/receivables STAFF
            POST   /api/payments STAFF {"member":"{id}","receivedOn":"2017-01-01","amount":1,"currency":"EUR"}
            POST   /api/payments/{id}/booking STAFF {"member":"{id}"}
            POST   /api/payments/{id}/reversal STAFF {"reason":"none"}
            POST   /api/invoices/{number}/credit-notes HIDDEN {"amount":1,"reason":"none"}
            POST   /api/invoices/{number}/correction STAFF {"lines":[{"description":"d","amount":1}],"reason":"none"}
            GET    /api/events/{id}/registrations STAFF
            PUT    /api/events/{id}/registration STAFF {"mode":"OPEN"}
            POST   /api/events STAFF {"title":"T","kind":"TRAINING","begins":"nothing"}
            PUT    /api/events/{id} STAFF {"version":1,"title":"T","kind":"TRAINING","begins":"2017-01-01"}
            POST   /api/events/{id}/cancellation STAFF {"reason":"none","version":1}
            DELETE /api/events/{id}?version=1 STAFF
            POST   /api/registrations/{id}/approval STAFF
            POST   /api/registrations/{id}/decline STAFF {}
            GET    /api/governance/terms/{id} ADMIN
            POST   /api/governance/terms/{id}/appointments ADMIN {"version":1,"office":"PRESIDENT","seat":1,"city":"C"}
            POST   /api/governance/terms/{id}/appointments/{id}/end ADMIN {"version":1,"cause":"RESIGNED"}
            """;

    private static final UUID NOTHING = UUID.fromString("01234567-89ab-7cde-8f01-23456789abcd");

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** A call with what it is given, and who may make it. */
    private record Call(String method, String address, String least, String body) {

        static Call read(String line) {
            String[] parts = line.strip().split("\\s+", 4);
            return new Call(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "");
        }

        String pattern() {
            return method + " " + address.replaceFirst("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
        }

        Set<Integer> refusal(@Nullable Role role) {
            return switch (least) {
                case "VISITOR" -> Set.of();
                case "OWN", "HIDDEN" -> role == Role.MEMBER ? Set.of(403, 404) : refusal(role, Role.STAFF);
                default -> refusal(role, Role.valueOf(least));
            };
        }

        private static Set<Integer> refusal(@Nullable Role role, Role least) {
            if (role == null) {
                return Set.of(401);
            }
            return role.compareTo(least) < 0 ? Set.of(403) : Set.of();
        }
    }

    @Test
    void knowsWhoMayMakeEachCall() {
        assertThat(calls().stream().map(Call::pattern)).containsAll(patterns());
        assertThat(patterns()).containsAll(calls().stream().map(Call::pattern).collect(Collectors.toSet()));
    }

    @Test
    void letsNobodyMakeACallWhoMayNot() throws Exception {
        List<String> surprises = new ArrayList<>();
        for (Call call : calls()) {
            look(call, null, surprises);
            for (Role role : Role.values()) {
                look(call, role, surprises);
            }
        }

        assertThat(surprises).isEmpty();
    }

    private void look(Call call, @Nullable Role role, List<String> surprises) throws Exception {
        int status = status(call, role);
        Set<Integer> refusal = call.refusal(role);
        boolean expected =
                refusal.isEmpty() ? status != 401 && status != 403 && status < 500 : refusal.contains(status);
        if (!expected) {
            surprises.add(call + " by " + (role == null ? "a visitor" : role) + ": " + status);
        }
    }

    private int status(Call call, @Nullable Role role) throws Exception {
        URI address =
                URI.create(call.address.replace("{number}", "1999-0001").replaceAll("\\{[^}]*}", NOTHING.toString()));
        HttpMethod method = HttpMethod.valueOf(call.method);
        AbstractMockHttpServletRequestBuilder<?> made = call.body.equals("file")
                ? multipart(method, address).file(new MockMultipartFile("file", "f.csv", "text/csv", new byte[] {'x'}))
                : request(method, address);
        if (call.body.startsWith("{")) {
            made.contentType(MediaType.APPLICATION_JSON).content(call.body.replace("{id}", NOTHING.toString()));
        }
        if (role != null) {
            made.with(authentication(signedIn(role)));
        }
        return mvc.perform(made).andReturn().getResponse().getStatus();
    }

    private static UsernamePasswordAuthenticationToken signedIn(Role role) {
        SignedInAccount account = new SignedInAccount(
                AccountId.next(), "rights@city.example", "Rights", role, role == Role.MEMBER ? As.PERSON : null);
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    private static List<Call> calls() {
        return LEAST.lines().map(Call::read).toList();
    }

    private Set<String> patterns() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(it -> it + " " + path.replaceAll("\\{[^}]*}", "{}"))))
                .collect(Collectors.toSet());
    }
}
