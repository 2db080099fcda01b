package org.wego.programs.event;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/** Events as tests say them. */
final class Drafts {

    private Drafts() {}

    static EventDraft training(String title, String begins, String ends) {
        return training(title, begins, ends, null);
    }

    static EventDraft training(String title, String begins, String ends, @Nullable EventHours hours) {
        return new EventDraft(
                title,
                EventKind.TRAINING,
                PartialDate.parse(begins),
                PartialDate.parse(ends),
                hours,
                new CityOnRecord(null, "Atlantis", null),
                new EventVenue(
                        "Hall 1",
                        false,
                        "https://example.org/training",
                        Coordinates.read("47.9, 106.9").orElseThrow()),
                null,
                List.of(new Contributor(Contributor.Role.SPEAKER, "Kim", "on buses")),
                List.of(),
                "Buses.",
                "Letter");
    }

    static EventHours hours(String from, String until, String zone) {
        return new EventHours(LocalTime.parse(from), LocalTime.parse(until), ZoneId.of(zone));
    }
}
