package org.wego.membership.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Who acts now, as records name whoever made or changed them. */
public interface Actor {

    /** The name under which work runs that nobody asked for. */
    String SYSTEM = "system";

    /** The name of whoever acts without an account. */
    String VISITOR = "visitor";

    /** The e-mail of the signed-in account or the name in which background work acts, else one of the two above. */
    String name();

    /**
     * Does background work, such as that of a job or a listener, in a name and with the rights of a role; afterwards the
     * thread acts for whom it did before. Not for the thread of a screen, which acts for its session.
     */
    void inTheNameOf(String name, Role role, Runnable work);

    /** Asks what such work needs to know, in a name and with the rights of a role. */
    default <T> T askInTheNameOf(String name, Role role, Supplier<T> question) {
        List<T> answer = new ArrayList<>(1);
        inTheNameOf(name, role, () -> answer.add(question.get()));
        return answer.getFirst();
    }
}
