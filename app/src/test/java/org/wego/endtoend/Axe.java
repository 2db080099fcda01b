package org.wego.endtoend;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

    /** On so many pages each look is worked out before it is believed. */
    private static final int ENOUGH = 3;

    /**
     * Of texts and fields that look alike the first few, and none where enough that look like them were in order on other
     * pages: of the same colour, size and weight, on the same grounds one in the other. What colours are beside each other is
     * worked out anew for each, which takes most of the time.
     */
    private static final String OF_EACH_LOOK = """
            (root, left, known) => {
              const grounds = new Map(), looks = new Map();
              const ground = (it) => {
                if (!(it instanceof Element)) return '';
                if (!grounds.has(it)) {
                  const within = it.parentNode instanceof ShadowRoot ? it.parentNode.host : it.parentNode;
                  const look = getComputedStyle(it);
                  const own = [[look.backgroundColor, 'rgba(0, 0, 0, 0)'], [look.backgroundImage, 'none'], [look.opacity, '1'],
                    [look.filter, 'none'], [look.mixBlendMode, 'normal'],
                    [['absolute', 'fixed'].includes(look.position) && look.position, false],
                    [it.matches('[disabled], [aria-disabled=true]'), false]];
                  grounds.set(it, ground(it.assignedSlot ?? within)
                    + (own.every(([is, plain]) => is === plain) ? '' : '>' + own.map(([is]) => is).join()));
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
                  if (!looks.has(key)) looks.set(key, []);
                  looks.get(key).push(it);
                }
                [...it.children, ...it.shadowRoot?.children ?? []].forEach(visit);
              };
              const short = (words) => [...words].reduce(([one, other], sign) => [
                Math.imul(one ^ sign.charCodeAt(), 0x9E3779B1), Math.imul(other ^ sign.charCodeAt(), 0x5F356495)], [1, 2]).join();
              visit(root);
              const fresh = new Map([...looks].map(([key, alike]) => [short(key), alike]));
              known.forEach((key) => fresh.delete(key));
              return fresh;
            }""";

    /**
     * Only what is said of faults crosses over to the test: what axe finds in order is a hundred times as much. Style sheets and
     * sounds are not loaded a second time, and there are no frames.
     */
    private static final String LOOK = """
            async ([over, frame, rules, known]) => {
              const top = over.map((it) => document.querySelector(it)).find((it) => it);
              const looks = known && (%s)(top ?? document.body, frame, known);
              const within = looks ? { include: [...looks.values()].flatMap((alike) => alike.slice(0, 3)) }
                  : top ?? { include: document, exclude: frame };
              const found = looks?.size === 0 ? { violations: [] }
                  : await axe.run(within, { resultTypes: ['violations'], preload: false, iframes: false, ...rules });
              const faults = found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, target, any, all }) =>
                ({ rule: id, html, target: target.join(' '), why: any.concat(all)[0]?.message ?? '' })));
              return { faults, looks: [...looks?.keys() ?? []] };
            }""".formatted(OF_EACH_LOOK);

    /** What lies over the page is looked at alone: the rest was before. */
    private static final List<String> OVER = List.of(Unfoldings.ANYTHING.split(", "));

    /** What the frame of the desk consists of; its landmarks are parts of the page. */
    private static final List<String> IN_FRAME = List.of("vaadin-side-nav", ".shell-bar > *");

    private final Set<String> met = new TreeSet<>();

    /** The pages on which nothing was wrong with a look. */
    private final Map<String, Integer> inOrder = new HashMap<>();

    /** The faults of the page in the colours it has. */
    List<String> faults(Page page) {
        return faults(page, List.of(), Map.of(), null);
    }

    /** The faults of the page without the inside of the frame, which is the same around all screens; colours aside. */
    List<String> faultsWithinFrame(Page page) {
        return faults(page, IN_FRAME, Map.of("rules", Map.of(CONTRAST, Map.of("enabled", false))), null);
    }

    /** The faults that colours alone can make, without those of the frame. */
    List<String> faultsOfColour(Page page) {
        List<String> known = inOrder.entrySet().stream()
                .filter(it -> it.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
        return faults(page, IN_FRAME, Map.of("runOnly", List.of(CONTRAST)), known);
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

    /** @param known the looks that need not be looked at; {@code null}: each text by itself */
    @SuppressWarnings("unchecked")
    private List<String> faults(
            Page page, List<String> frame, Map<String, Object> rules, @Nullable List<String> known) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        Map<String, List<?>> found =
                (Map<String, List<?>>) page.evaluate(LOOK, Arrays.asList(OVER, frame, rules, known));
        List<Map<String, String>> faults = (List<Map<String, String>>) found.get("faults");
        if (faults.isEmpty()) {
            found.get("looks").forEach(look -> inOrder.merge((String) look, 1, Integer::sum));
        }
        return faults.stream()
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
