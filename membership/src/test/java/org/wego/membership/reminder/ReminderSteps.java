package org.wego.membership.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.MembershipHouse;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.invoicing.recipient.Correspondents;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailOutbox;

/** What the job and staff do about reminders, for a process without a mail server. */
public final class ReminderSteps {

    private final MembershipHouse house;
    private final Reminding reminding;

    public ReminderSteps(MembershipHouse house) {
        this.house = house;
        this.reminding = new Reminding(
                house.the(ReminderReads.class),
                house.the(ReminderRows.class),
                house.the(ReminderDrafting.class),
                house.the(Dues.class),
                house.the(Correspondents.class),
                house.the(ReminderLetters.class),
                new Nowhere(),
                house.the(ChangeReporting.class),
                house.the(Clock.class));
    }

    /** Drafts what is due, and sends some of it. */
    public void draftAndSend() {
        reminding.refresh();
        List<ReminderId> drafts = reminding.drafts();
        house.the(TransactionTemplate.class)
                .execute(_ -> reminding.send(drafts.subList(0, Math.min(drafts.size(), 200))));
    }

    /** Nobody there has an e-mail. */
    private record Nowhere() implements ObjectProvider<MailOutbox> {

        @Override
        public MailOutbox getObject() {
            return new MailOutbox() {
                @Override
                public void put(List<Mail> mails) {
                    // letters only
                }

                @Override
                public boolean hasServer() {
                    return false;
                }

                @Override
                public Optional<String> trouble() {
                    return Optional.empty();
                }
            };
        }

        @Override
        public Stream<MailOutbox> stream() {
            return Stream.of(getObject());
        }
    }
}
