package org.wego.endtoend;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wego.endtoend.DeskTour.Stop;

/** The pages that everybody reads, with something on them. */
final class SitePages {

    private final ServletContext servlets;
    private final ShownThings shown;
    private final String invitation;

    SitePages(ServletContext servlets, ShownThings shown, String invitation) {
        this.servlets = servlets;
        this.shown = shown;
        this.invitation = invitation;
    }

    List<Stop> stops() {
        List<Stop> known = known();
        List<String> paths =
                known.stream().map(it -> it.address().replaceFirst("\\?.*", "")).toList();
        return Stream.concat(
                        known.stream(),
                        plain().map(it -> it.substring(1))
                                .filter(it -> !paths.contains(it))
                                .map(it -> new Stop("site-" + it.replace('/', '-'), it)))
                .toList();
    }

    /** Pages of the public site that need nothing to be shown. */
    private Stream<String> plain() {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servlets)
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(page -> page.getValue().getBeanType().getPackageName().startsWith("org.wego.web.site"))
                .filter(page -> page.getValue().getMethod().getReturnType() == String.class)
                .filter(page -> page.getKey().getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET)))
                .flatMap(page -> page.getKey().getPatternValues().stream())
                .filter(path -> !path.contains("{"))
                .sorted();
    }

    private List<Stop> known() {
        return List.of(
                new Stop("site-home", ""),
                new Stop("site-members", "members"),
                new Stop("site-members-none", "members?q=zzzz"),
                new Stop("site-member", "members/" + shown.seoul()),
                new Stop("site-governance", "governance"),
                new Stop("site-governance-day", "governance?asOf=2013-05-05"),
                new Stop("site-office", "governance/offices/vice-president"),
                new Stop("site-meeting", "governance/meetings/" + shown.meeting()),
                new Stop("site-resolutions", "governance/resolutions"),
                new Stop("site-resolutions-none", "governance/resolutions?q=zzzz"),
                new Stop("site-programs", "programs"),
                new Stop("site-program", "programs/" + shown.program()),
                new Stop("site-events", "events"),
                new Stop("site-events-month", "events?year=2017&month=9"),
                new Stop("site-events-map", "events?year=2017&view=map"),
                new Stop("site-events-year", "events?year=2017&view=year"),
                new Stop("site-events-none", "events?q=zzzz"),
                new Stop("site-event", "events/" + shown.event()),
                new Stop("site-projects", "projects"),
                new Stop("site-projects-none", "projects?state=STOPPED"),
                new Stop("site-project", "projects/" + shown.project()),
                new Stop("site-awards", "awards"),
                new Stop("site-award", "awards/" + shown.award()),
                new Stop("site-clusters", "clusters"),
                new Stop("site-cluster", "clusters/" + shown.cluster()),
                new Stop("site-event-open", "events/" + FilledTraining.OPEN),
                new Stop("site-register", "register/" + FilledTraining.OPEN),
                new Stop("site-register-over", "register/" + shown.event()),
                new Stop("site-registration", "registrations/" + ShownThings.SECRET),
                new Stop("site-registration-unknown", "registrations/nothing"),
                new Stop("site-certificate", "certificates/" + FilledTraining.CODE),
                new Stop("site-certificate-unknown", "certificates/nothing"),
                new Stop("site-knowledge", "knowledge"),
                new Stop("site-knowledge-found", "knowledge?q=street%20lihgting&region=ASIA"),
                new Stop("site-knowledge-none", "knowledge?q=zzzz"),
                new Stop("site-entry", "knowledge/" + shown.entry()),
                new Stop("site-reading-list", "knowledge/lists/" + ShownThings.SECRET),
                new Stop("site-reading-list-unknown", "knowledge/lists/nothing"),
                new Stop("site-compare", "knowledge/compare?" + shown.compared()),
                new Stop("site-calculator", "calculator"),
                new Stop("site-calculator-answer", "calculator?category=FULL&country=KR&population=9776000&year=2017"),
                new Stop("site-calculator-faults", "calculator?category=FULL&country=&population=many&year=2017"),
                new Stop("site-join", "join"),
                new Stop("site-join-sent", "join?sent"),
                new Stop("site-join-application", "join/" + ShownThings.SECRET),
                new Stop("site-join-unknown", "join/nothing"),
                new Stop("site-api", "api"),
                new Stop("site-login", "login"),
                new Stop("site-login-refused", "login?error"),
                new Stop("site-forgotten", "forgotten"),
                new Stop("site-setup", invitation),
                new Stop("site-setup-over", "setup?token=" + "0".repeat(43)),
                new Stop("site-not-found", "nothing/here"));
    }
}
