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

    private static final String CONTRAST = "color-contrast";
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
     * Of texts and fields that look alike the first few: of the same colour, size and weight, on the same grounds one in the
     * other. What colours are beside each other is worked out anew for each, which takes most of the time.
     */
    private static final String OF_EACH_LOOK = """
            (root, left) => {
              const numbers = new Map(), grounds = new Map(), groups = new Map();
              const number = (words) => numbers.get(words) ?? numbers.set(words, numbers.size + 1).get(words);
              const ground = (it) => {
                if (!(it instanceof Element)) return 0;
                if (!grounds.has(it)) {
                  const within = it.parentNode instanceof ShadowRoot ? it.parentNode.host : it.parentNode;
                  const around = it.assignedSlot ?? within, look = getComputedStyle(it);
                  grounds.set(it, number([ground(around), look.backgroundColor, look.backgroundImage, look.opacity,
                    look.filter, look.mixBlendMode, look.position].join()));
                }
                return grounds.get(it);
              };
              const visit = (it) => {
                if (left.some((selector) => it.matches(selector))) return;
                const isField = ['INPUT', 'SELECT', 'TEXTAREA'].includes(it.nodeName);
                const look = getComputedStyle(it);
                if ((isField || [...it.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
                    && (look.display === 'contents' || it.checkVisibility({ visibilityProperty: true }))) {
                  const key = [ground(it), isField, look.color, look.fontSize, look.fontWeight, look.textShadow].join();
                  groups.set(key, [...groups.get(key) ?? [], it]);
                }
                [...it.children, ...it.shadowRoot?.children ?? []].forEach(visit);
              };
              visit(root);
              return [...groups.values()].flatMap((group) => group.slice(0, 3));
            }""";

    /**
     * Only what is said of faults crosses over to the test: what axe finds in order is a hundred times as much. Style sheets and
     * sounds are not loaded a second time, and there are no frames.
     */
    private static final String LOOK = """
            async ([over, frame, rules, alike]) => {
              const top = over.map((it) => document.querySelector(it)).find((it) => it);
              const within = alike ? { include: (%s)(top ?? document.body, frame) }
                  : top ?? { include: document, exclude: frame };
              const found = await axe.run(within, { resultTypes: ['violations'], preload: false, iframes: false, ...rules });
              return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, target, any, all }) =>
                ({ rule: id, html, target: target.join(' '), why: any.concat(all)[0]?.message ?? '' })));
            }""".formatted(OF_EACH_LOOK);

    /** What lies over the page is looked at alone: the rest was before. */
    private static final List<String> OVER = List.of(Unfoldings.ANYTHING.split(", "));

    /** What the frame of the desk consists of; its landmarks are parts of the page. */
    private static final List<String> IN_FRAME = List.of("vaadin-side-nav", ".shell-bar > *");

    private final Set<String> met = new TreeSet<>();

    /** The faults of the page in the colours it has. */
    List<String> faults(Page page) {
        return faults(page, List.of(), Map.of(), false);
    }

    /** The faults of the page without the inside of the frame, which is the same around all screens; colours aside. */
    List<String> faultsWithinFrame(Page page) {
        return faults(page, IN_FRAME, Map.of("rules", Map.of(CONTRAST, Map.of("enabled", false))), false);
    }

    /** The faults that colours alone can make, without those of the frame. */
    List<String> faultsOfColour(Page page) {
        return faults(page, IN_FRAME, Map.of("runOnly", List.of(CONTRAST)), true);
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
    private List<String> faults(Page page, List<String> frame, Map<String, Object> rules, boolean alike) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        List<Map<String, String>> found =
                (List<Map<String, String>>) page.evaluate(LOOK, List.of(OVER, frame, rules, alike));
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
