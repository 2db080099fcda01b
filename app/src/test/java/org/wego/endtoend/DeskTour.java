package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wego.Stated;
import org.wego.membership.access.SecretToken;

/**
 * All that there is to see: every screen that the router knows, with something on it, and the pages that everybody reads.
 * What stands for the parameters of a route its subject states; a route with another one stops the tour.
 */
final class DeskTour {

    /** A screen or page, under the name of its picture. */
    record Stop(String name, String address) {}

    /** What only the contact of a member has something on. */
    private static final String APPLICANT = "A".repeat(43);

    private static final List<String> OF_MEMBERS = List.of(
            "desk/my-account",
            "desk/my-city",
            "desk/my-invoices",
            "desk/my-practices",
            "desk/my-projects",
            "desk/jury",
            "desk/my-nominations",
            "desk/my-registrations");

    /** A machine that has other work as well is slow, not broken. */
    static final double PATIENCE_MILLIS = 60_000;

    /** Polling with each frame has every frame drawn. */
    static final double POLL_MILLIS = 25;

    private static final String SMALL_EDITION = "ISO\tWEO Subject Code\t2015\t2016\tEstimates Start After\n"
            + "KOR\tPPPPC\t36,389.938\t37,740.396\t2016\n"
            + "IDN\tPPPPC\t11,111.085\t11,719.501\t2016\n";

    private static final String STATEMENT = """
            :20:MAY
            :25:NL81ASNB9999999999
            :60F:C170501USD0,
            :61:1705040504C700,NTRFNONREF//MAY-0001
            :86:166?00TRANSFER?20Invoice 2017-0001?32CITY OF SEOUL
            :62F:C170531USD700,
            """;

    private final String site;
    private final ServletContext servlets;
    private final JdbcClient database;
    private String invitation = "setup";

    DeskTour(int port, ServletContext servlets, JdbcClient database) {
        this.site = "http://localhost:" + port + "/";
        this.servlets = servlets;
        this.database = database;
    }

    String at(Stop stop) {
        return site + stop.address();
    }

    void signIn(Page page, String who) {
        page.navigate(site + "login");
        page.getByLabel("E-mail").fill(who + "@wego.example");
        page.getByLabel("Password").fill("demo");
        button(page, "Sign in").click();
        page.waitForURL("**/desk");
        settle(page);
    }

    /** Until nothing is asked of the server any more, and the lists have their rows. */
    static void settle(Page page) {
        page.waitForFunction("""
                () => document.querySelector('main')
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every((it) => !it.isActive || !it.isActive())
                    && [...document.querySelectorAll('vaadin-grid')].every((it) => !it.loading)
                    && document.fonts.status === 'loaded'""", null, new Page.WaitForFunctionOptions().setPollingInterval(POLL_MILLIS));
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** Leaves behind a year that was invoiced and sent, one that is looked at, a concession, and an edition nobody uses. */
    void fill(Page page) {
        startRun(page, 2017);
        button(page, "Confirm and issue").click();
        page.getByLabel("Issue without payment instructions").check();
        buttonLike(page, "Issue [\\d,]+ invoices").click();
        isInState(page, "Issued");
        button(page, "Send the invoices").click();
        buttonLike(page, "Send [\\d,]+ invoices").click();
        startRun(page, 2018);
        page.navigate(site + "desk/concessions?member=" + seoul());
        button(page, "Grant a concession").click();
        page.getByLabel("Reason").fill("Host of the General Assembly");
        page.getByLabel("Approved by").fill("Executive Committee");
        button(page, "Grant").click();
        page.getByText("Recorded for").waitFor();
        page.navigate(site + "desk/payments/new?invoice=2017-0001");
        button(page, "Record payment").click();
        page.getByText("Recorded:").waitFor();
        apply(page);
        takeInAStatement(page);
        importEdition(page);
        keep(page);
        invite(page);
        HeldMeeting.write(database, meeting());
        FilledTraining.write(database, event(), seoul(), APPLICANT);
        WrittenPractice.write(database);
        UnfinishedWork.write(database, seoul(), decidedProject(), joinedCluster());
        // a project that has taught something cannot be taken back, so everything that follows from it is still there
        // to be seen
        database.sql("update programs.project_city set lessons = 'Ask the night guards' where project_id = ?")
                .param(project())
                .update();
        database.sql(
                        "insert into membership.country_mapping values ('Kosovo', 'XK', 'staff@wego.example', current_timestamp)")
                .update();
    }

    /** Somebody begins to apply; the secret of the link is one that the pictures know. */
    private void apply(Page page) {
        page.navigate(site + "join");
        page.getByLabel("Who applies").selectOption("FULL");
        page.getByLabel("Name of the organisation").fill("Busan");
        page.locator("#country").selectOption("KR");
        page.getByLabel("E-mail").fill("office@busan.example");
        page.getByLabel("The Secretariat may keep").check();
        button(page, "Send me the link").click();
        page.getByText("Check your mailbox.").waitFor();
        database.sql("""
                        insert into membership.application_link (token_hash, application_id, made_at)
                        select ?, id, started_at from membership.application""").param(SecretToken.hash(APPLICANT)).update();
    }

    private void startRun(Page page, int year) {
        page.navigate(site + "desk/fee-runs");
        button(page, "New run").click();
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill(Integer.toString(year));
        button(page, "Start").click();
        isInState(page, "To be confirmed");
    }

    private void invite(Page page) {
        page.navigate(site + "desk/administration/accounts");
        button(page, "Invite").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill("Newcomer");
        dialog.getByLabel("E-mail").fill("newcomer@wego.example");
        dialog.getByLabel("Role").click();
        Locator staff = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Secretariat staff"));
        staff.click();
        // while the list is open it takes the click that is meant for the button
        assertThat(staff).isHidden();
        settle(page);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Invite"))
                .click();
        invitation = page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue()
                .replace(site, "");
    }

    private void keep(Page page) {
        page.navigate(site + "desk/knowledge/" + entry());
        button(page, "Add to a list").click();
        button(page, "New list").click();
        page.getByLabel("Name of the list").fill("To be read");
        button(page, "Begin the list").click();
        page.getByLabel("To be read").waitFor();
    }

    private void takeInAStatement(Page page) {
        page.navigate(site + "desk/bank");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("may.sta", "text/plain", STATEMENT.getBytes(StandardCharsets.UTF_8)));
        page.getByText("may.sta is taken in").waitFor();
    }

    private void importEdition(Page page) {
        page.navigate(site + "desk/economy/import");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("weo.xls", "text/plain", SMALL_EDITION.getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("Name of the edition").fill("WEO October 2017");
        page.getByLabel("Published on").fill("10 Oct 2017");
        page.getByLabel("Published on").press("Enter");
        settle(page);
        Locator sure = page.getByLabel(Pattern.compile("I looked at the .*"));
        if (sure.count() > 0) {
            sure.check();
        }
        buttonLike(page, "Import [\\d,]+ figures").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("WEO October 2017");
    }

    /** The screens of the desk that staff and administrators have. */
    List<Stop> desk() {
        return routes().stream()
                .filter(it -> !OF_MEMBERS.contains(it.address()))
                .toList();
    }

    /** The screens of the desk that the contact of a member has instead. */
    List<Stop> ofMembers() {
        return routes().stream().filter(it -> OF_MEMBERS.contains(it.address())).toList();
    }

    /** What everybody reads. */
    List<Stop> site() {
        List<Stop> known = knownPages();
        List<String> paths =
                known.stream().map(it -> it.address().replaceFirst("\\?.*", "")).toList();
        return Stream.concat(
                        known.stream(),
                        plainPages()
                                .map(it -> it.substring(1))
                                .filter(it -> !paths.contains(it))
                                .map(it -> new Stop("site-" + it.replace('/', '-'), it)))
                .toList();
    }

    /** Pages of the public site that need nothing to be shown. */
    private Stream<String> plainPages() {
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

    private List<Stop> knownPages() {
        Object entry = entry();
        return List.of(
                new Stop("site-home", ""),
                new Stop("site-members", "members"),
                new Stop("site-members-none", "members?q=zzzz"),
                new Stop("site-member", "members/" + seoul()),
                new Stop("site-governance", "governance"),
                new Stop("site-governance-day", "governance?asOf=2013-05-05"),
                new Stop("site-office", "governance/offices/vice-president"),
                new Stop("site-meeting", "governance/meetings/" + meeting()),
                new Stop("site-resolutions", "governance/resolutions"),
                new Stop("site-resolutions-none", "governance/resolutions?q=zzzz"),
                new Stop("site-programs", "programs"),
                new Stop("site-program", "programs/" + program()),
                new Stop("site-events", "events"),
                new Stop("site-events-month", "events?year=2017&month=9"),
                new Stop("site-events-map", "events?year=2017&view=map"),
                new Stop("site-events-year", "events?year=2017&view=year"),
                new Stop("site-events-none", "events?q=zzzz"),
                new Stop("site-event", "events/" + event()),
                new Stop("site-projects", "projects"),
                new Stop("site-projects-none", "projects?state=STOPPED"),
                new Stop("site-project", "projects/" + project()),
                new Stop("site-awards", "awards"),
                new Stop("site-award", "awards/" + award()),
                new Stop("site-clusters", "clusters"),
                new Stop("site-cluster", "clusters/" + cluster()),
                new Stop("site-event-open", "events/" + FilledTraining.OPEN),
                new Stop("site-register", "register/" + FilledTraining.OPEN),
                new Stop("site-register-over", "register/" + event()),
                new Stop("site-registration", "registrations/" + APPLICANT),
                new Stop("site-registration-unknown", "registrations/nothing"),
                new Stop("site-certificate", "certificates/" + FilledTraining.CODE),
                new Stop("site-certificate-unknown", "certificates/nothing"),
                new Stop("site-knowledge", "knowledge"),
                new Stop("site-knowledge-found", "knowledge?q=street%20lihgting&region=ASIA"),
                new Stop("site-knowledge-none", "knowledge?q=zzzz"),
                new Stop("site-entry", "knowledge/" + entry),
                new Stop("site-compare", "knowledge/compare?" + compared()),
                new Stop("site-calculator", "calculator"),
                new Stop("site-calculator-answer", "calculator?category=FULL&country=KR&population=9776000&year=2017"),
                new Stop("site-calculator-faults", "calculator?category=FULL&country=&population=many&year=2017"),
                new Stop("site-join", "join"),
                new Stop("site-join-sent", "join?sent"),
                new Stop("site-join-application", "join/" + APPLICANT),
                new Stop("site-join-unknown", "join/nothing"),
                new Stop("site-api", "api"),
                new Stop("site-login", "login"),
                new Stop("site-login-refused", "login?error"),
                new Stop("site-forgotten", "forgotten"),
                new Stop("site-setup", invitation),
                new Stop("site-setup-over", "setup?token=" + "0".repeat(43)),
                new Stop("site-not-found", "nothing/here"));
    }

    private List<Stop> routes() {
        RouteConfiguration known = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)));
        List<Stop> stops = new ArrayList<>();
        known.getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith("org.wego"))
                .map(RouteBaseData::getTemplate)
                .sorted()
                .forEach(template -> stops.add(
                        new Stop(template.replaceAll("/:?_*", "-").replaceAll("[^a-z-]", ""), filled(template))));
        stops.add(new Stop("desk-events-month", "desk/events?month=2017-06"));
        stops.add(new Stop("desk-search-found", "desk/search?q=seoul"));
        stops.add(new Stop("desk-members-none", "desk/members?q=zzzz"));
        stops.add(new Stop("desk-invoices-none", "desk/invoices?q=zzzz"));
        stops.add(new Stop("desk-run-issued", "desk/fee-runs/" + run(2017)));
        for (String tab : List.of("missing", "fees", "excluded", "totals")) {
            stops.add(new Stop("desk-run-" + tab, "desk/fee-runs/" + run(2018) + "?tab=" + tab));
        }
        stops.add(new Stop("desk-knowledge-found", "desk/knowledge?q=street%20lihgting&region=ASIA"));
        stops.add(new Stop("desk-knowledge-none", "desk/knowledge?q=zzzz"));
        stops.add(new Stop("desk-knowledge-compared", "desk/knowledge/compare?" + compared()));
        stops.add(new Stop("desk-resolutions-found", "desk/governance/resolutions?q=EC%2F2018%2F1"));
        stops.add(new Stop("desk-not-found", "desk/nothing"));
        stops.addAll(UnfinishedWork.stops(entry(), decidedProject(), joinedCluster()));
        return stops;
    }

    /** The longest beginning counts: that of an editor before that of its thing. */
    private String filled(String template) {
        String address = template;
        List<String> beginnings = Stated.SHOWN.all().keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String beginning : beginnings) {
            int place = address.indexOf(beginning);
            if (place >= 0) {
                int parameter = address.indexOf(':', place);
                int end = address.indexOf('/', parameter);
                address = address.substring(0, parameter) + shown(beginning) + (end < 0 ? "" : address.substring(end));
            }
        }
        assertThat(address).as("what to show at %s", template).doesNotContain(":");
        return address;
    }

    private Object entry() {
        return shown("/:entry");
    }

    private String compared() {
        return database
                .sql("select id from knowledge.entry where external_id like 'wego-barcelona-%' order by external_id"
                        + " fetch first 3 rows only")
                .query()
                .singleColumn()
                .stream()
                .map(it -> "entry=" + it)
                .collect(Collectors.joining("&"));
    }

    private Object program() {
        return shown("/:program");
    }

    private Object award() {
        return shown("/:edition");
    }

    private Object cluster() {
        return shown("/:cluster");
    }

    private Object joinedCluster() {
        return one("select id from programs.thematic_cluster where name = 'Smart Government'");
    }

    private Object decidedProject() {
        return one("select id from programs.project where subject = 'Civic Participation System'");
    }

    private Object project() {
        return shown("/:project");
    }

    private Object event() {
        return shown("/:event");
    }

    private Object meeting() {
        return shown("/:meeting");
    }

    private Object seoul() {
        return shown("/:member");
    }

    private Object shown(String beginning) {
        return one(Stated.SHOWN.all().get(beginning));
    }

    private Object run(int year) {
        return one("select id from membership.fee_run where fee_year = " + year);
    }

    private Object one(String sql) {
        return database.sql(sql).query().singleValue();
    }

    private static void isInState(Page page, String state) {
        assertThat(page.locator(".state-badge").first())
                .hasText(state, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS));
        settle(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator buttonLike(Page page, String pattern) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
    }
}
