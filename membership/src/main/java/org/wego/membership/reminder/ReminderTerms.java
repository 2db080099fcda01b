package org.wego.membership.reminder;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When members are reminded.
 *
 * @param days after the day on which an invoice was due, one number for each level
 */
@ConfigurationProperties("wego.reminders")
record ReminderTerms(@DefaultValue({"15", "45", "90"}) List<Integer> days) {

    /**
     * Checks that each level comes later than the one before.
     *
     * @throws IllegalArgumentException if one does not
     */
    ReminderTerms {
        days = List.copyOf(days);
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i) < 1 || (i > 0 && days.get(i) <= days.get(i - 1))) {
                throw new IllegalArgumentException("wego.reminders.days must rise from 1: " + days);
            }
        }
    }

    /** After how many days the first one is due; none ever is if no level is set. */
    int first() {
        return days.isEmpty() ? Integer.MAX_VALUE : days.getFirst();
    }

    /** The level of an invoice that has been overdue for so many days; 0 if it is too early. */
    int level(long overdue) {
        return (int) days.stream().filter(it -> overdue >= it).count();
    }
}
