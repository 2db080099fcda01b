package org.wego.membership.joining;

import java.nio.file.Path;
import java.util.List;
import org.wego.MembershipHouse;

/** A process that approves what waits for it on a database file, one after the other; it says so once the first is done. */
final class ApprovalProcess {

    static final String AT_WORK = "at work";
    static final String DONE = "done";

    private ApprovalProcess() {}

    public static void main(String[] arguments) {
        try (MembershipHouse house = MembershipHouse.onH2(Path.of(arguments[0]))) {
            Joining joining = house.the(Joining.class);
            List<ApplicationSummary> waiting =
                    joining.list(new ApplicationSummary.Filter(ApplicationState.ACCEPTED, ""), 0, 5_000);
            approve(joining, waiting.getFirst().id());
            say(AT_WORK);
            waiting.forEach(it -> approve(joining, it.id()));
            say(DONE);
        }
    }

    private static void approve(Joining joining, ApplicationId id) {
        joining.approve(id, joining.find(id).orElseThrow().version(), null);
    }

    private static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }
}
