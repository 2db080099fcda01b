package org.wego.endtoend;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** What axe finds on an open page, of any severity, without faults inside Vaadin's own components. */
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

    /** On how many pages each look is checked before it is trusted. */
    private static final int ENOUGH = 3;

    /**
     * Only the first few of texts and fields that look alike, and none if enough like them were in order on other
     * pages: of the same colour, size and weight, on the same nested backgrounds. Contrasts are worked out anew for
     * each text, which takes most of the time.
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

    /** Colours change at once, without a transition. */
    private static final String CALM = """
            (root) => {
              const calm = (part) => {
                part.getAnimations().forEach((it) => it instanceof CSSTransition && it.finish());
                part.querySelectorAll('*').forEach((it) => it.shadowRoot && calm(it.shadowRoot));
              };
              calm(root);
            }""";

    /**
     * First what no colour can change, then the contrasts in each theme, which is chosen as the button of the page does: nothing
     * has to be drawn for it. Only what is said of faults crosses over to the test: what axe finds in order is a
     * hundred times as much. Style sheets and sounds are not loaded a second time, and there are no frames.
     */
    private static final String LOOK = """
            async ([over, frame, contrast, themes, known]) => {
              const top = over.map((it) => document.querySelector(it)).find((it) => it);
              const faults = async (within, rules) => {
                const found = await axe.run(within, { resultTypes: ['violations'], preload: false, iframes: false, ...rules });
                return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, target, any, all }) =>
                  ({ rule: id, html, target: target.join(' '), why: any.concat(all)[0]?.message ?? '' })));
              };
              const chosen = document.documentElement.style.colorScheme;
              const show = (theme) => {
                document.documentElement.style.colorScheme = theme;
                (%s)(document);
              };
              const seen = [{ theme: 'any', looks: [], faults: await faults(top ?? { include: document, exclude: frame },
                { rules: { [contrast]: { enabled: themes.length === 0 } } }) }];
              for (const theme of themes) {
                show(theme);
                const looks = (%s)(top ?? document.body, frame, known);
                seen.push({ theme, looks: [...looks.keys()], faults: looks.size === 0 ? [] : await faults(
                  { include: [...looks.values()].flatMap((alike) => alike.slice(0, 3)) }, { runOnly: [contrast] }) });
              }
              if (themes.length > 0) show(chosen);
              return seen;
            }""".formatted(CALM, OF_EACH_LOOK);

    /** What lies over the page is looked at alone: the rest was before. */
    private static final List<String> OVER = List.of(Unfoldings.ANYTHING.split(", "));

    /** What the frame of the desk consists of; its landmarks are parts of the page. */
    private static final List<String> IN_FRAME = List.of("vaadin-side-nav", ".shell-bar > *");

    private static final List<String> THEMES = List.of("light", "dark");

    private final Set<String> met = new ConcurrentSkipListSet<>();

    /** The pages on which nothing was wrong with a look. */
    private final Map<String, Integer> inOrder = new ConcurrentHashMap<>();

    /** The faults of the page in the colours it has. */
    List<String> faults(Page page) {
        return faults(page, List.of(), List.of());
    }

    /** The faults of the page in light and in dark, each with the theme that it was found in. */
    List<String> faultsInThemes(Page page) {
        return faults(page, List.of(), THEMES);
    }

    /** The same without the inside of the frame, which is the same around all screens. */
    List<String> faultsWithinFrame(Page page) {
        return faults(page, IN_FRAME, THEMES);
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
    private List<String> faults(Page page, List<String> frame, List<String> themes) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        List<String> known = inOrder.entrySet().stream()
                .filter(it -> it.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
        List<Map<String, ?>> seen =
                (List<Map<String, ?>>) page.evaluate(LOOK, List.of(OVER, frame, CONTRAST, themes, known));
        return seen.stream()
                .flatMap(it ->
                        faults((String) it.get("theme"), (List<Map<String, String>>) it.get("faults"), (List<String>)
                                it.get("looks")))
                .distinct()
                .limit(20)
                .toList();
    }

    private Stream<String> faults(String theme, List<Map<String, String>> faults, List<String> looks) {
        if (faults.isEmpty()) {
            looks.forEach(look -> inOrder.merge(look, 1, Integer::sum));
        }
        return faults.stream()
                .filter(it -> !isOfVaadin(it.get("rule"), it.get("html")))
                .map(it -> theme + ": " + said(it));
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
