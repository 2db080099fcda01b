package org.wego.endtoend;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What axe finds on an open page, whatever it thinks of its weight, without what is wrong inside Vaadin's own components. */
final class Axe {

    /**
     * A fault inside a component of Vaadin that no page can mend.
     *
     * @param rule the name axe has for it
     * @param html what the faulty element begins with
     * @param issue where it is reported
     */
    private record Upstream(String rule, String html, String issue) {}

    private static final String ISSUES = "https://github.com/vaadin/web-components/issues/";

    private static final List<Upstream> OF_VAADIN = List.of(
            // the name of a calendar; can be given from Vaadin 25.3 on
            new Upstream("aria-dialog-name", "<vaadin-date-picker-overlay-content", ISSUES + 12241),
            // the field of a calendar does not say what it controls
            new Upstream(
                    "aria-required-attr", "<input slot=\"input\" id=\"search-input-vaadin-date-picker", ISSUES + 167),
            // the days of the week are hidden, the row that they stand in is not
            new Upstream("aria-required-children", "<tr role=\"row\" part=\"weekdays\"", ISSUES + 4313),
            // the list of a select has no name of its own
            new Upstream("aria-input-field-name", "<vaadin-select-list-box", ISSUES + 154),
            // entries of a menu say whether they are selected
            new Upstream("aria-allowed-attr", "<vaadin-menu-bar-item role=\"menuitem\"", ISSUES + 687),
            // what scrolls the tabs stands between the list and them; reported for the buttons beside it only
            new Upstream("aria-required-children", "<vaadin-tabs ", ISSUES + 443));

    private final Set<String> met = new TreeSet<>();

    /** The faults of the page in the colours it has. */
    List<String> faults(Page page) {
        return faults(within(page));
    }

    /** The faults that colours alone can make. */
    List<String> faultsOfColour(Page page) {
        return faults(within(page).withRules(List.of("color-contrast")));
    }

    /** What lies over the page is looked at alone: the rest was before. */
    private static AxeBuilder within(Page page) {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        Stream.of(Unfoldings.ANYTHING.split(", "))
                .filter(open -> page.locator(open).count() > 0)
                .findFirst()
                .ifPresent(axe::include);
        return axe;
    }

    /** The faults of Vaadin's own that were met: what is listed and not met is mended. */
    Set<String> ofVaadin() {
        return met;
    }

    /** All that are listed. */
    static Set<String> listed() {
        Set<String> issues = new TreeSet<>();
        OF_VAADIN.forEach(known -> issues.add(known.issue()));
        return issues;
    }

    private List<String> faults(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .filter(node -> !isOfVaadin(rule, node))
                        .map(node -> said(rule, node)))
                .distinct()
                .limit(20)
                .toList();
    }

    private boolean isOfVaadin(Rule rule, CheckedNode node) {
        return OF_VAADIN.stream()
                .filter(known ->
                        known.rule().equals(rule.getId()) && node.getHtml().startsWith(known.html()))
                .peek(known -> met.add(known.issue()))
                .findFirst()
                .isPresent();
    }

    private static String said(Rule rule, CheckedNode node) {
        String html = node.getHtml();
        String why = Stream.concat(node.getAny().stream(), node.getAll().stream())
                .map(check -> check.getMessage())
                .findFirst()
                .orElse("");
        return rule.getId() + ": " + html.substring(0, Math.min(html.length(), 200)) + " | " + node.getTarget() + " | "
                + why;
    }
}
