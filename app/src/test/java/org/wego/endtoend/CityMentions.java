package org.wego.endtoend;

import com.microsoft.playwright.Page;
import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.words.Formats;

/** Finds where a page names a member city, alone or with its country, without leading to the page of the city. */
final class CityMentions {

    /** Where a name is that of an account, of a person or of what was changed, or stands as it was printed. */
    private static final Set<String> NOT_THE_CITY = Set.of(
            "desk-administration-accounts",
            "desk-administration-audit",
            "desk-award-jury",
            "desk-award-open",
            "desk-people",
            "desk-my-city",
            "site-certificate");

    /** The names are those of texts as a whole; what is chosen from or pressed, and what the page is about, leads nowhere. */
    private static final String UNLINKED = """
            (names) => {
                const wanted = new Set(names);
                const found = new Set();
                const outside = (node) => {
                    const path = [];
                    for (let it = node.parentNode; it; it = it.parentNode ?? it.host) {
                        if (it.matches?.('a, h1, title, option, button, vaadin-button, vaadin-select, vaadin-combo-box,'
                                + ' vaadin-select-item, vaadin-combo-box-item, vaadin-multi-select-combo-box, script')) {
                            return '';
                        }
                        if (it.localName && path.length < 3) {
                            path.push(it.localName + (it.className?.trim ? '.' + it.className.trim() : ''));
                        }
                    }
                    return path.join(' in ');
                };
                const look = (root) => {
                    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                    for (let it = texts.nextNode(); it; it = texts.nextNode()) {
                        const text = it.nodeValue.trim();
                        const place = wanted.has(text) ? outside(it) : '';
                        if (place) {
                            found.add(text + ': ' + place);
                        }
                    }
                    root.querySelectorAll('*').forEach((it) => it.shadowRoot && look(it.shadowRoot));
                };
                look(document.body);
                return [...found];
            }""";

    private final List<String> names;

    CityMentions(JdbcClient database) {
        names = database
                .sql("select name, country from membership.member where country is not null")
                .query((row, _) -> Stream.of(
                        row.getString(1),
                        row.getString(1) + ", " + Formats.country(CountryCode.valueOf(row.getString(2)))))
                .list()
                .stream()
                .flatMap(it -> it)
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<String> withoutLink(DeskTour.Stop stop, Page page) {
        return NOT_THE_CITY.contains(stop.name()) ? List.of() : (List<String>) page.evaluate(UNLINKED, names);
    }
}
