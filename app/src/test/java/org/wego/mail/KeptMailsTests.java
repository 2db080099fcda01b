package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.mail.MailState;

/** What is put into the outbox is there once, is found, and shows what was decided about it. */
@WegoTest
@As(Role.ADMIN)
class KeptMailsTests extends OwnOutbox {

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void takesAMailOnceAndOnlyWithItsTransaction() {
        office.outbox.put(PostOffice.mail("double", "double@city.example"));
        office.outbox.put(List.of(PostOffice.mail("double", "double@city.example")));
        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> {
                    office.outbox.put(PostOffice.mail("lost", "lost@city.example"));
                    throw new IllegalStateException("the caller changes its mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(administration.list(new MailFilter(null, ""), 0, 10))
                .extracting(MailSummary::to)
                .containsExactly("double@city.example");
    }

    @Test
    void findsMailsByAddressNameSubjectAndState() {
        office.outbox.put(PostOffice.mail("found", "Ünal", "unal@city.example"));
        office.outbox.put(PostOffice.mail("other", "Other", "other@town.example"));

        assertThat(administration.count(new MailFilter(null, "unal@city"))).isEqualTo(1);
        assertThat(administration.count(new MailFilter(null, "ünal"))).isEqualTo(1);
        assertThat(administration.count(new MailFilter(null, "your account"))).isEqualTo(2);
        assertThat(administration.count(new MailFilter(MailState.SENT, ""))).isZero();
        assertThat(administration.giveUp(of("other@town.example").id(), MailState.WAITING))
                .isTrue();
        assertThat(administration.count(new MailFilter(MailState.WITHDRAWN, "")))
                .isEqualTo(1);
    }

    @Test
    void leavesATraceOfWhatAPersonDecides() {
        office.outbox.put(PostOffice.mail("unwanted", "unwanted@city.example"));
        UUID mail = one().id();
        assertThat(administration.giveUp(mail, MailState.WAITING)).isTrue();
        assertThat(administration.giveUp(mail, MailState.WAITING)).isFalse();
        assertThat(administration.tryAgain(mail, MailState.WITHDRAWN)).isTrue();

        assertThat(audit.find(new ChangeFilter("unwanted", "mail", null, null, null), null, 10))
                .extracting(RecordedChange::record, RecordedChange::before, RecordedChange::after)
                .containsExactly(tuple(mail, "WITHDRAWN", "WAITING"), tuple(mail, "WAITING", "WITHDRAWN"));
    }

    @Test
    void saysThatThereIsNoServer() {
        assertThat(administration.situation().server()).isEmpty();
        assertThat(administration.tryAgain(UUID.randomUUID(), MailState.FAILED)).isFalse();
    }
}
