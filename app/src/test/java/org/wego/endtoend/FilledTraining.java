package org.wego.endtoend;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.access.SecretToken;

/** Participants of an event that was held, and an event to come for which everybody can register. */
final class FilledTraining {

    /** Of the event to come. */
    static final UUID OPEN = UUID.fromString("019a0000-0000-7000-8000-00000000e001");

    /** Of the certificate of somebody who attended. */
    static final String CODE = "0123456789abcdef0123456789abcdef";

    private static final List<String> STATES = List.of(
            "ATTENDED",
            "ATTENDED",
            "NO_SHOW",
            "CONFIRMED",
            "APPROVED",
            "INVITED",
            "WAITING",
            "WAITING",
            "CANCELLED",
            "DECLINED");

    private FilledTraining() {}

    /** @param secret of the link to the registration of somebody who attended */
    static void write(JdbcClient database, Object held, Object member, String secret) {
        database.sql("""
                        insert into programs.event (id, version, title, title_key, begins_earliest, begins_latest,
                            ends_earliest, ends_latest, source, kind, state)
                        values (?, 0, 'Smart Mobility Training', '|smartmobilitytraining|', date '2060-05-05',
                            date '2060-05-05', date '2060-05-07', date '2060-05-07', '', 'TRAINING', 'PLANNED')""").param(OPEN).update();
        for (Object event : List.of(held, OPEN)) {
            database.sql("""
                            insert into programs.event_registration (event_id, version, mode, anybody, capacity, taken,
                                waiting)
                            values (?, 1, 'OPEN', true, 40, 6, 2)""").param(event).update();
            database.sql("""
                            insert into programs.event_question (event_id, place, text, kind, choices, required)
                            values (?, 0, 'What do you eat?', 'CHOICE', ?, true)""").params(event, "Everything\nNo meat").update();
        }
        UUID first = UUID.randomUUID();
        for (int place = 0; place < STATES.size(); place++) {
            database.sql("""
                            insert into programs.registration (id, event_id, member_id, name, name_key, search_key, email,
                                mailbox, state, queue, reason, registered_at, version)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', current_timestamp, 0)""")
                    .param(place == 0 ? first : UUID.randomUUID())
                    .param(held)
                    .param(place % 2 == 0 ? member : null)
                    .param("Participant " + place)
                    .param("participant" + place)
                    .param("|participant" + place + "|")
                    .param("p" + place + "@city.example")
                    .param("p" + place + "@city.example")
                    .param(STATES.get(place))
                    .param(place)
                    .update();
        }
        database.sql("insert into programs.registration_answer values (?, 0, 'What do you eat?', 'No meat')")
                .param(first)
                .update();
        database.sql("insert into programs.registration_link values (?, ?, current_timestamp)")
                .params(SecretToken.hash(secret), first)
                .update();
        database.sql("""
                        insert into programs.certificate (code, registration_id, name, title, dates, place, issued_on, standing)
                        values (?, ?, 'Participant 0', '4th General Assembly', '27–30 Jun 2017', 'Ulyanovsk Region',
                            date '2017-07-01', ?)""").params(CODE, first, first).update();
        database.sql("insert into programs.event_feedback values (?, ?, 5, 4, 3, true, 'The hall', 'More time')")
                .params(UUID.randomUUID(), held)
                .update();
    }
}
