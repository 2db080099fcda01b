package org.wego.programs.event;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;
import org.wego.membership.time.PartialDate;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramId;

/**
 * Loads the events from {@code start/event/}; the catalogue must be there already, and places are linked to the members that
 * are.
 */
@Component
class EventStartData extends FirstRecords {

    private final Events events;
    private final ProgramCatalogue catalogue;
    private final MemberDirectory members;
    private final Clock clock;

    EventStartData(Events events, ProgramCatalogue catalogue, MemberDirectory members, Clock clock) {
        this.events = events;
        this.catalogue = catalogue;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "events";
    }

    @Override
    public Set<String> after() {
        return Set.of("members", "programs");
    }

    @Override
    protected boolean isNothingOnRecord() {
        return events.count() == 0;
    }

    @Override
    protected void add() {
        StartRow.read("start/event/events.tsv").forEach(row -> events.save(event(row)));
    }

    private Event event(StartRow row) {
        PartialDate begins = row.date("begins");
        @Nullable PartialDate ends = row.optionalDate("ends");
        return Event.plan(
                new EventDraft(
                        row.text("title"),
                        EventKind.valueOf(row.text("kind")),
                        begins,
                        ends == null ? begins : ends,
                        null,
                        city(row),
                        EventVenue.UNKNOWN,
                        program(row.optional("program")),
                        List.of(),
                        List.of(),
                        "",
                        row.text("source")),
                clock.instant());
    }

    private @Nullable CityOnRecord city(StartRow row) {
        String place = row.optional("place");
        return place == null ? null : members.cityOnRecord(place, row.optionalCountry("country"));
    }

    private @Nullable ProgramId program(@Nullable String name) {
        return name == null
                ? null
                : catalogue.named(name).orElseThrow(() -> new IllegalArgumentException("no program is called " + name));
    }
}
