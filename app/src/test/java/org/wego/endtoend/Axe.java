package org.wego.endtoend;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** What looks; a context that opens many pages begins each of them with it. */
    static final String SCRIPT = AxeBuilder.getAxeScript();

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

    /**
     * Only what is said of faults crosses over to the test: what axe finds in order is a hundred times as much. Style sheets and
     * sounds are not loaded a second time, and there are no frames.
     */
    private static final String LOOK = """
            async ([over, frame, rules]) => {
              const within = over.find((it) => document.querySelector(it))
                  || (rules.length ? 'main' : { include: document, exclude: frame });
              const asked = rules.length ? { runOnly: { type: 'rule', values: rules } } : {};
              const found = await axe.run(within,
                { resultTypes: ['violations'], preload: false, iframes: false, ...asked });
              return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, target, any, all }) =>
                ({ rule: id, html, target: target.join(' '), why: any.concat(all)[0]?.message ?? '' })));
            }""";

    /** What lies over the page is looked at alone: the rest was before. */
    private static final List<String> OVER = List.of(Unfoldings.ANYTHING.split(", "));

    /** What the frame of the desk consists of; its landmarks are parts of the page. */
    private static final List<String> IN_FRAME = List.of("vaadin-side-nav", ".shell-bar > *");

    private final Set<String> met = new TreeSet<>();

    /** The faults of the page in the colours it has. */
    List<String> faults(Page page) {
        return faults(page, List.of(), List.of());
    }

    /** The faults of the page without the inside of the frame, which is the same around all screens. */
    List<String> faultsWithinFrame(Page page) {
        return faults(page, IN_FRAME, List.of());
    }

    /** The faults that colours alone can make, without the frame, which is the same around all screens. */
    List<String> faultsOfColour(Page page) {
        return faults(page, List.of(), List.of("color-contrast"));
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

    @SuppressWarnings("unchecked")
    private List<String> faults(Page page, List<String> frame, List<String> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        List<Map<String, String>> found = (List<Map<String, String>>) page.evaluate(LOOK, List.of(OVER, frame, rules));
        return found.stream()
                .filter(it -> !isOfVaadin(it.get("rule"), it.get("html")))
                .map(Axe::said)
                .distinct()
                .limit(20)
                .toList();
    }

    private boolean isOfVaadin(String rule, String html) {
        return OF_VAADIN.stream()
                .filter(known -> known.rule().equals(rule) && html.startsWith(known.html()))
                .peek(known -> met.add(known.issue()))
                .findFirst()
                .isPresent();
    }

    private static String said(Map<String, String> fault) {
        String html = fault.get("html");
        return fault.get("rule") + ": " + html.substring(0, Math.min(html.length(), 200)) + " | " + fault.get("target")
                + " | " + fault.get("why");
    }
}
