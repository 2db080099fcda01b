package org.wego.membership.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.reminder.ReminderRows.Kept;

/**
 * Drafts what is due by the days that have passed, not by the days on which it looks: whoever was away for weeks finds one
 * draft for each invoice, at the level of today. An invoice with a draft gets no other one, and drafts of what was paid
 * meanwhile go.
 */
@Component
@EnableConfigurationProperties(ReminderTerms.class)
class ReminderDrafting {

    private final ReminderRows rows;
    private final Dues dues;
    private final ReminderTerms terms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReminderDrafting(ReminderRows rows, Dues dues, ReminderTerms terms, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.dues = dues;
        this.terms = terms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks once. However often and by how many this is done, each level of an invoice is drafted once. */
    void draft() {
        transaction.executeWithoutResult(_ -> look());
    }

    private void look() {
        LocalDate today = LocalDate.now(clock);
        Map<InvoiceNumber, Kept> highest = new HashMap<>();
        rows.highest().forEach(it -> highest.put(it.invoice(), it));
        Set<InvoiceNumber> blocked = rows.blocks(today).keySet();
        List<Due> all = dues.by(today.minusDays(terms.first()));
        List<Kept> drafts = new ArrayList<>();
        for (Due due : all) {
            int level = terms.level(ChronoUnit.DAYS.between(due.dueOn(), today));
            Kept before = highest.get(due.invoice());
            boolean further = before == null || (before.state() != ReminderState.DRAFT && before.level() < level);
            if (further && !blocked.contains(due.invoice())) {
                drafts.add(new Kept(ReminderId.next(), due.invoice(), level, due.debtor(), ReminderState.DRAFT));
            }
        }
        Set<InvoiceNumber> owed = all.stream().map(Due::invoice).collect(Collectors.toSet());
        rows.drop(highest.values().stream()
                .filter(it -> it.state() == ReminderState.DRAFT && !owed.contains(it.invoice()))
                .map(Kept::id)
                .toList());
        rows.draft(drafts);
    }
}
