package org.wego.web.site.form;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.wego.security.Buckets;
import org.wego.security.ClientNetwork;
import org.wego.security.TooManyAttempts;

/** Lets nobody flood the Secretariat with forms of one kind, or a mailbox with links. */
public final class VisitorPace {

    private static final List<Bandwidth> FIVE_AN_HOUR = List.of(Buckets.each(Duration.ofHours(1), 5));

    private final Buckets networks;
    private final Buckets mailboxes;

    /** Nobody has sent one yet. */
    public VisitorPace(Clock clock) {
        this.networks = new Buckets(clock);
        this.mailboxes = new Buckets(clock);
    }

    /**
     * Somebody sends a form.
     *
     * @throws TooManyAttempts if so many came from there
     */
    public void ofNetwork(String address) {
        Bucket bucket = networks.of(ClientNetwork.of(address).name(), FIVE_AN_HOUR);
        if (!bucket.tryConsume(1)) {
            throw TooManyAttempts.ofCaller(Buckets.untilRefilled(bucket));
        }
    }

    /**
     * Whether the mailbox gets one more mail; nobody is told if it does not, since that would show that the address is
     * known.
     */
    public boolean reaches(String mailbox) {
        return mailboxes.of(mailbox, FIVE_AN_HOUR).tryConsume(1);
    }
}
