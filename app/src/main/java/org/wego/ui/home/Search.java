package org.wego.ui.home;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.event.EventCalendar;

/** Finds things of all modules by their names. */
@Component
class Search {

    private final ProgramCatalogue programs;
    private final EventCalendar events;
    private final EntryCatalog entries;

    Search(ProgramCatalogue programs, EventCalendar events, EntryCatalog entries) {
        this.programs = programs;
        this.events = events;
        this.entries = entries;
    }

    /** What kind of thing was found. */
    enum Kind {
        PROGRAM(Places.PROGRAMS),
        EVENT(Places.PROGRAMS),
        ENTRY(Places.KNOWLEDGE);

        private final Places place;

        Kind(Places place) {
            this.place = place;
        }

        Places place() {
            return place;
        }
    }

    /** A thing that was found; the remark tells things of one name apart. */
    record Hit(Kind kind, String name, String remark) {}

    List<Hit> find(SearchText text, int limit) {
        return Stream.of(programs(), events(), entries())
                .flatMap(hits -> hits)
                .filter(hit -> text.isIn(hit.name()))
                .distinct()
                .limit(limit)
                .toList();
    }

    private Stream<Hit> programs() {
        return programs.plans().stream()
                .flatMap(plan -> programs.tree(plan).stream())
                .flatMap(root -> root.withDescendants().stream())
                .map(node -> new Hit(Kind.PROGRAM, node.name(), ""));
    }

    private Stream<Hit> events() {
        return events.years().stream()
                .flatMap(year -> events.of(year).stream())
                .map(event -> new Hit(Kind.EVENT, event.title(), event.dates()));
    }

    private Stream<Hit> entries() {
        return entries.published(null, 0, Integer.MAX_VALUE).stream()
                .map(entry -> new Hit(Kind.ENTRY, entry.text().title(), ""));
    }
}
