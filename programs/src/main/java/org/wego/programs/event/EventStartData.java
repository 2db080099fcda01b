package org.wego.programs.event;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.start.StartRow;
import org.wego.membership.time.PartialDate;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramId;

/** Loads the events from {@code start/event/}; the catalogue must be there already. */
@Component
@NamedInterface
public class EventStartData {

    private final Events events;
    private final ProgramCatalogue catalogue;

    EventStartData(Events events, ProgramCatalogue catalogue) {
        this.events = events;
        this.catalogue = catalogue;
    }

    /** Does nothing if there are events already. */
    @Transactional
    public void load() {
        if (events.count() == 0) {
            StartRow.read("start/event/events.tsv").forEach(row -> events.save(event(row)));
        }
    }

    private Event event(StartRow row) {
        PartialDate begins = row.date("begins");
        @Nullable PartialDate ends = row.optionalDate("ends");
        return Event.plan(
                row.text("title"),
                begins,
                ends == null ? begins : ends,
                row.optional("place"),
                row.optionalCountry("country"),
                program(row.optional("program")),
                row.text("source"));
    }

    private @Nullable ProgramId program(@Nullable String name) {
        return name == null
                ? null
                : catalogue.named(name).orElseThrow(() -> new IllegalArgumentException("no program is called " + name));
    }
}
