package org.wego.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.mail.MailState;
import org.wego.operation.ApplicationAddress;

/** What administrators see of the outbox, and decide about mails that did not get out by themselves. */
@Service
@ForAdministrators
public class MailAdministration {

    /** The kind of record, among others that are audited. */
    private static final String SUBJECT = "mail";

    private static final int BLOCK = 1_000;

    /** What somebody may want to try once more. */
    private static final Set<MailState> TRIED = Set.of(MailState.FAILED, MailState.UNCLEAR, MailState.WITHDRAWN);

    private static final Set<MailState> OPEN = Set.of(MailState.WAITING, MailState.FAILED, MailState.UNCLEAR);

    private final MailReads reads;
    private final MailConclusions conclusions;
    private final MailServer server;
    private final MailTemplates templates;
    private final SenderTurn turn;
    private final ApplicationAddress address;
    private final ChangeReporting reporting;

    MailAdministration(
            MailReads reads,
            MailConclusions conclusions,
            MailServer server,
            MailTemplates templates,
            SenderTurn turn,
            ApplicationAddress address,
            ChangeReporting reporting) {
        this.reads = reads;
        this.conclusions = conclusions;
        this.server = server;
        this.templates = templates;
        this.turn = turn;
        this.address = address;
        this.reporting = reporting;
    }

    /**
     * How things stand with the mail server.
     *
     * @param server its host and port; empty if none is configured, so that all mails wait
     * @param from as whom mails are sent; empty if nobody is on record, so that all mails wait
     * @param trouble why it could not be reached the last time; empty if it could
     * @param linked whether links in mails lead here from everywhere, as somebody has said where the platform is
     */
    public record Situation(Optional<String> server, Optional<String> from, Optional<String> trouble, boolean linked) {}

    /** The mail server as it is now. */
    public Situation situation() {
        return new Situation(
                server.name(),
                server.from(templates.letter()).map(Object::toString),
                server.exists() ? turn.trouble() : Optional.empty(),
                address.isConfigured());
    }

    /** Part of the list, the newest first. */
    public List<MailSummary> list(MailFilter filter, int offset, int limit) {
        return reads.newest(filter, offset, limit);
    }

    /** How many there are. */
    public int count(MailFilter filter) {
        return reads.count(filter);
    }

    /**
     * Sends a mail once more that failed, is unclear or was given up.
     *
     * @param read the state that was seen
     * @return false if it is in another state by now
     */
    @Transactional
    public boolean tryAgain(UUID mail, MailState read) {
        return TRIED.contains(read) && decide(mail, read, MailState.WAITING);
    }

    /** Sends all once more that failed; how many there were. */
    @Transactional
    public int tryAllAgain() {
        int tried = 0;
        List<KeptMail> failed = reads.inState(MailState.FAILED, BLOCK);
        while (!failed.isEmpty()) {
            failed.forEach(mail -> decide(mail, MailState.FAILED, MailState.WAITING));
            tried += failed.size();
            failed = reads.inState(MailState.FAILED, BLOCK);
        }
        return tried;
    }

    /**
     * Nobody tries any more to send the mail.
     *
     * @param read the state that was seen
     * @return false if it is in another state by now
     */
    @Transactional
    public boolean giveUp(UUID mail, MailState read) {
        return OPEN.contains(read) && decide(mail, read, MailState.WITHDRAWN);
    }

    /**
     * A person knows that an unclear mail has arrived.
     *
     * @param read the state that was seen
     * @return false if it is in another state by now
     */
    @Transactional
    public boolean arrived(UUID mail, MailState read) {
        return read == MailState.UNCLEAR && decide(mail, read, MailState.SENT);
    }

    private boolean decide(UUID mail, MailState read, MailState decided) {
        return reads.find(mail).map(found -> decide(found, read, decided)).orElse(false);
    }

    private boolean decide(KeptMail mail, MailState read, MailState decided) {
        boolean done = conclusions.decide(mail, read, decided);
        if (done) {
            reporting.report(
                    SUBJECT,
                    mail.id(),
                    mail.mail().to().email(),
                    List.of(new Change("state", read.name(), decided.name())));
        }
        return done;
    }
}
