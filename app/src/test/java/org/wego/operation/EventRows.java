package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.Contributor;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;
import org.wego.programs.event.Session;

/** Writes a row into every table of the calendar. */
final class EventRows {

    private EventRows() {}

    static void write(ApplicationContext house) {
        PartialDate day = PartialDate.parse("2017-11-01");
        assertThat(house.getBean(EventKeeping.class)
                        .plan(new EventDraft(
                                "Training",
                                EventKind.TRAINING,
                                day,
                                day,
                                null,
                                null,
                                EventVenue.UNKNOWN,
                                null,
                                List.of(new Contributor(Contributor.Role.SPEAKER, "Kim", "")),
                                List.of(new Session(day.earliest(), LocalTime.NOON, null, "Opening")),
                                "",
                                "")))
                .isInstanceOf(EventOutcome.Saved.class);
    }
}
