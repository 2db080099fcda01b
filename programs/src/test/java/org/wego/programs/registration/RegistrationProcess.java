package org.wego.programs.registration;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.ProgramsHouse;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.registration.RegistrationOutcome.Done;

/** A process in which people register for an event and give up again, until somebody ends it; it says what is decided. */
final class RegistrationProcess {

    static final String DECIDED = "decided ";

    private static final int CLIENTS = 8;
    private static final int SEATS = 40;

    private RegistrationProcess() {}

    public static void main(String[] arguments) {
        try (ProgramsHouse house = ProgramsHouse.onH2(Path.of(arguments[0]));
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            EventId event = new Trainings(
                            house.the(EventKeeping.class),
                            house.the(RegistrationKeeping.class),
                            house.the(JdbcClient.class))
                    .plan(SEATS);
            for (int client = 0; client < CLIENTS; client++) {
                String name = arguments[1] + "." + client;
                clients.submit(() -> comeAndGo(house, event, name));
            }
        }
    }

    private static void comeAndGo(ProgramsHouse house, EventId event, String name) {
        for (int number = 0; ; number++) {
            RegistrationId id = ((Done) house.the(EventRegistration.class)
                            .registerVisitor(event, Trainings.person(name + "." + number))
                            .outcome())
                    .registration();
            say(DECIDED + id);
            if (number % 3 == 0) {
                house.the(Participants.class).cancel(id, "");
            }
        }
    }

    private static synchronized void say(String words) {
        System.out.println(words);
        System.out.flush();
    }
}
