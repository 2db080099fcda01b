package org.wego.programs.registration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wego.programs.event.EventChanged;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventUse;
import org.wego.programs.registration.RegistrationLetters.Letter;

/**
 * Tells all who registered what becomes of an event, in the transaction that changes it, reminds them a day before, and
 * thanks them a day after.
 */
@Component
class EventNews {

    private static final int BLOCK = 500;

    private final RegistrationRows rows;
    private final RegistrationLetters letters;
    private final Clock clock;

    EventNews(RegistrationRows rows, RegistrationLetters letters, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> remindParticipants(EventNews news) {
        return Tasks.recurring("remind-participants", new Daily(LocalTime.of(7, 0)))
                .execute((_, _) -> news.remind());
    }

    /** An event for which somebody registered stays on record. */
    @Bean
    static EventUse registeredEvents(RegistrationRows rows) {
        return rows::areThere;
    }

    @EventListener
    void tell(EventChanged change) {
        if (change.cancelled() || change.moved()) {
            Letter letter = change.cancelled() ? Letter.EVENT_CANCELLED : Letter.CHANGED;
            tellAll(
                    change.now().id(),
                    letter,
                    change.now().title(),
                    change.now().reason(),
                    "revision" + change.now().revision());
        }
    }

    private void tellAll(EventId event, Letter letter, String title, String words, String key) {
        @Nullable RegistrationId last = null;
        List<Registration> block = rows.stillCounting(event, last, BLOCK);
        while (!block.isEmpty()) {
            letters.put(block, letter, title, words, key);
            last = block.getLast().id();
            block = rows.stillCounting(event, last, BLOCK);
        }
    }

    /**
     * Reminds everybody with a seat at an event of tomorrow, and thanks whoever attended one that ended yesterday; a
     * second run on the same day does nothing.
     */
    void remind() {
        LocalDate today = LocalDate.now(clock);
        write(rows.comingOn(today.plusDays(1)), Letter.REMINDER, today);
        write(rows.goneOn(today.minusDays(1)), Letter.THANKS, today);
    }

    private void write(Map<RegistrationRows.Named, List<Registration>> events, Letter letter, LocalDate today) {
        events.forEach((event, people) -> letters.put(people, letter, event.title(), "", "day" + today));
    }
}
