package org.wego.programs.registration.seat;

import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.programs.event.EventId;

/**
 * How many seats of an event are taken. A seat is taken by one statement, which checks and counts at once. For the
 * slice that registers, which answers for who may.
 */
@Component
public class SeatRows {

    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a seat if one is free. */
    public boolean take(EventId event) {
        return take(event, 1);
    }

    /** Takes that many seats if all of them are free. Of one event seats are taken or given back one after the other. */
    public boolean take(EventId event, int many) {
        return jdbc.sql("""
                        update programs.event_registration set taken = taken + ?
                        where event_id = ? and (capacity is null or taken + ? <= capacity)""").params(many, event.value(), many).update() == 1;
    }

    /** Takes a seat for somebody who waits, if one is free. */
    public boolean takeForWaiting(EventId event) {
        return jdbc.sql("""
                        update programs.event_registration set taken = taken + 1, waiting = waiting - 1
                        where event_id = ? and (capacity is null or taken < capacity)""").param(event.value()).update() == 1;
    }

    /**
     * Counts more who wait, as long as no seat is free. Whoever gives a seat back before that does not see that they
     * wait; whoever does so afterwards does.
     *
     * @return how many wait then; empty if a seat is free
     */
    public OptionalInt await(EventId event, int more) {
        int counted = jdbc.sql("""
                        update programs.event_registration set waiting = waiting + ?
                        where event_id = ? and taken >= capacity""").params(more, event.value()).update();
        return counted == 0
                ? OptionalInt.empty()
                : OptionalInt.of(jdbc.sql("select waiting from programs.event_registration where event_id = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single());
    }

    /** Gives a seat back. */
    public void release(EventId event) {
        jdbc.sql("update programs.event_registration set taken = taken - 1 where event_id = ?")
                .param(event.value())
                .update();
    }

    /** Counts one more who waits, or one less. */
    public void countWaiting(EventId event, int more) {
        jdbc.sql("update programs.event_registration set waiting = waiting + ? where event_id = ?")
                .params(more, event.value())
                .update();
    }

    /**
     * Waits until nobody else decides about seats of the event; whatever is read after it holds until the transaction ends.
     */
    public void hold(EventId event) {
        jdbc.sql("select event_id from programs.event_registration where event_id = ? for update")
                .param(event.value())
                .query(UUID.class)
                .optional();
    }
}
