package org.wego.programs.registration.seat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the seats of all events anew. What differs is a fault that people look at: nothing is put right by itself. */
@Component
class SeatRecount {

    private static final Logger LOG = LoggerFactory.getLogger(SeatRecount.class);

    private final JdbcClient jdbc;

    SeatRecount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    static RecurringTask<Void> recountSeats(SeatRecount recount) {
        return Tasks.recurring("recount-seats", new Daily(LocalTime.of(3, 20))).execute((_, _) -> recount.report());
    }

    /** The events whose count of taken seats differs from their registrations, in words. */
    List<String> differences() {
        return jdbc.sql("""
                        select o.event_id, o.taken, coalesce(r.held, 0) as held, o.waiting as waited,
                            coalesce(r.waiting, 0) as waiting
                        from programs.event_registration o
                        left join (
                            select event_id,
                                sum(case when state in ('INVITED', 'APPROVED', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')
                                    then 1 else 0 end) as held,
                                sum(case when state = 'WAITING' then 1 else 0 end) as waiting
                            from programs.registration group by event_id) r on r.event_id = o.event_id
                        where o.taken <> coalesce(r.held, 0) or o.waiting <> coalesce(r.waiting, 0)
                            or o.taken > coalesce(o.capacity, o.taken)
                        order by o.event_id limit 1000""")
                .query((row, _) -> "event " + row.getString("event_id") + " counts " + row.getInt("taken")
                        + " seats as taken and its registrations hold " + row.getInt("held") + ", "
                        + row.getInt("waited") + " people as waiting and " + row.getInt("waiting") + " do")
                .list();
    }

    /**
     * Looks at all events.
     *
     * @throws IllegalStateException if anything differs, so that the job is shown as one that needs somebody
     */
    void report() {
        List<String> found = differences();
        found.forEach(it -> LOG.warn("Counted anew: {}", it));
        if (!found.isEmpty()) {
            throw new IllegalStateException(
                    "the seats of " + found.size() + " events are not as many as their registrations hold");
        }
    }
}
