package org.wego.programs.registration;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.programs.event.EventId;

/** How many seats of an event are taken. A seat is taken by one statement, which counts and looks at once. */
@Component
class SeatRows {

    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a seat if one is free. Of one event one seat is taken or given back after the other. */
    boolean take(EventId event) {
        return jdbc.sql("""
                        update programs.event_registration set taken = taken + 1
                        where event_id = ? and (capacity is null or taken < capacity)""").param(event.value()).update() == 1;
    }

    /** Takes a seat for somebody who waits, if one is free. */
    boolean takeForWaiting(EventId event) {
        return jdbc.sql("""
                        update programs.event_registration set taken = taken + 1, waiting = waiting - 1
                        where event_id = ? and (capacity is null or taken < capacity)""").param(event.value()).update() == 1;
    }

    /**
     * Counts one more who waits, as long as no seat is free: whoever gives one back before does not see that somebody waits,
     * whoever does after it does.
     *
     * @return the place on the waiting list, from 1
     * @throws RegistrationSaving.Overtaken if a seat has become free
     */
    int waitForOne(EventId event) {
        int counted = jdbc.sql("""
                        update programs.event_registration set waiting = waiting + 1
                        where event_id = ? and taken >= capacity""").param(event.value()).update();
        if (counted == 0) {
            throw new RegistrationSaving.Overtaken();
        }
        return jdbc.sql("select waiting from programs.event_registration where event_id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
    }

    /** Gives a seat back. */
    void release(EventId event) {
        jdbc.sql("update programs.event_registration set taken = taken - 1 where event_id = ?")
                .param(event.value())
                .update();
    }

    /** Counts one more who waits, or one less. */
    void countWaiting(EventId event, int more) {
        jdbc.sql("update programs.event_registration set waiting = waiting + ? where event_id = ?")
                .params(more, event.value())
                .update();
    }

    /**
     * Waits until nobody else decides about seats of the event; whatever is read after it holds until the transaction ends.
     */
    void hold(EventId event) {
        jdbc.sql("select event_id from programs.event_registration where event_id = ? for update")
                .param(event.value())
                .query(UUID.class)
                .optional();
    }
}
