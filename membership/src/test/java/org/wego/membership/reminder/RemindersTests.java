package org.wego.membership.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.invoicing.InvoiceNumber;

/** Overdue invoices are reminded of by the days that have passed, each level once, however often somebody looks. */
@ApplicationModuleTest
class RemindersTests extends ReminderTrial {

    @Test
    void goesThroughTheLevelsAsTheDaysPass() {
        write(member, "treasury@one.example");
        InvoiceNumber invoice = issue(member, 1901);
        clock.on(DUE.plusDays(14));
        drafting.draft();
        assertThat(of(invoice)).isEmpty();
        clock.on(DUE.plusDays(15));
        drafting.draft();
        assertThat(of(invoice))
                .extracting(Reminder::level, Reminder::state, Reminder::amount)
                .containsExactly(tuple(1, ReminderState.DRAFT, usd("700")));
        clock.on(DUE.plusDays(50));
        drafting.draft();
        assertThat(of(invoice)).as("a draft stays as it is").hasSize(1);

        assertThat(send(invoice)).isEqualTo(new SendOutcome(1, 0, 0));
        block(invoice, null);
        drafting.draft();
        assertThat(of(invoice)).as("blocked").hasSize(1);
        transaction.executeWithoutResult(_ -> reminding.unblock(invoice));
        drafting.draft();
        assertThat(of(invoice)).extracting(Reminder::level).containsExactly(2, 1);
        assertThat(of(invoice).getFirst().before()).isEqualTo(DUE.plusDays(50));

        pay(invoice, "700");
        drafting.draft();
        assertThat(of(invoice)).as("paid").extracting(Reminder::level).containsExactly(1);
        clock.on(DUE.plusDays(120));
        drafting.draft();
        assertThat(of(invoice)).hasSize(1);
        assertThat(jdbc.sql("select due_on from membership.invoice where fee_year = 1901 and sequence = ?")
                        .param(invoice.sequence())
                        .query(LocalDate.class)
                        .single())
                .as("the day it was first due")
                .isEqualTo(DUE);
    }

    @Test
    void owesOneReminderHoweverLongNobodyLookedAndHoweverManyLookAtOnce() throws Exception {
        write(member, "treasury@two.example");
        InvoiceNumber invoice = issue(member, 1902);
        clock.on(DUE.plusDays(20));
        look();
        assertThat(of(invoice)).hasSize(1);
        sendAtOnce(invoice);
        assertThat(mails).as("by two who sent at once").hasSize(1);

        clock.on(DUE.plusDays(30));
        look();
        assertThat(of(invoice)).as("ten days later").hasSize(1);

        clock.on(DUE.plusDays(30 + 75));
        look();
        assertThat(of(invoice))
                .as("after weeks of outage")
                .extracting(Reminder::level)
                .containsExactly(3, 1);
        sendAtOnce(invoice);
        look();
        assertThat(of(invoice)).hasSize(2);
        assertThat(mails).extracting(it -> it.values().get("level")).containsExactly("1", "3");
        assertThat(keys).hasSize(2);
    }

    @Test
    void asksForWhatCreditLeavesAndLeavesWhoHasEnoughInPeace() {
        InvoiceNumber old = issue(member, 1903);
        InvoiceNumber recent = issue(member, 1904);
        InvoiceNumber large = issue(member, 1905);
        jdbc.sql("update membership.invoice set due_on = ? where fee_year = 1904 and sequence = ?")
                .params(DUE.plusDays(1), recent.sequence())
                .update();
        pay(large, "1700");
        clock.on(DUE.plusDays(16));
        drafting.draft();

        assertThat(of(old)).as("700 of the credit of 1,000").isEmpty();
        assertThat(of(recent)).extracting(Reminder::amount).containsExactly(usd("400"));
        pay(recent, "400");
        assertThat(send(recent)).as("covered since").isEqualTo(new SendOutcome(0, 0, 1));
        assertThat(mails).isEmpty();
    }

    @Test
    void wantsLevelsThatRise() {
        assertThatThrownBy(() -> new ReminderTerms(List.of(15, 15))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderTerms(List.of(0))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ReminderTerms(List.of()).first()).isEqualTo(Integer.MAX_VALUE);
    }
}
