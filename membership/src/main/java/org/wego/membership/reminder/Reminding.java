package org.wego.membership.reminder;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.contact.Person;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.recipient.Correspondents;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.Mail.Recipient;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.press.PdfBundle;
import org.wego.membership.reminder.ReminderRows.Kept;
import org.wego.membership.reminder.ReminderRows.Sent;

/** Reminders as staff look at them, send them, and keep them from being sent. */
@Service
@ForStaff
@NamedInterface
public class Reminding {

    private final ReminderReads reads;
    private final ReminderRows rows;
    private final ReminderDrafting drafting;
    private final Dues dues;
    private final Correspondents contacts;
    private final ReminderLetters letters;
    private final ObjectProvider<MailOutbox> outbox;
    private final ChangeReporting reporting;
    private final Clock clock;

    Reminding(
            ReminderReads reads,
            ReminderRows rows,
            ReminderDrafting drafting,
            Dues dues,
            Correspondents contacts,
            ReminderLetters letters,
            ObjectProvider<MailOutbox> outbox,
            ChangeReporting reporting,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.drafting = drafting;
        this.dues = dues;
        this.contacts = contacts;
        this.letters = letters;
        this.outbox = outbox;
        this.reporting = reporting;
        this.clock = clock;
    }

    /**
     * Part of a list with what was drafted last first; the statements are the same for any number of reminders.
     *
     * @param state null for all
     * @param invoice null for those of all invoices
     */
    @Transactional(readOnly = true)
    public List<Reminder> list(@Nullable ReminderState state, @Nullable InvoiceNumber invoice, int offset, int limit) {
        return reads.list(state, invoice, offset, limit);
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count(@Nullable ReminderState state, @Nullable InvoiceNumber invoice) {
        return reads.count(state, invoice);
    }

    /** The drafts as they are now, to be sent after somebody has looked; those of blocked invoices wait. */
    @Transactional(readOnly = true)
    public List<ReminderId> drafts() {
        return reads.unblockedDrafts();
    }

    /** Drafts now what the job would draft within an hour. */
    public void refresh() {
        drafting.draft();
    }

    /**
     * Sends drafts: by e-mail, or as letters to whoever has nobody to write to. What was paid, blocked or sent meanwhile is
     * left.
     */
    @Transactional
    public SendOutcome send(Collection<ReminderId> chosen) {
        if (chosen.isEmpty()) {
            return new SendOutcome(0, 0, 0);
        }
        LocalDate today = LocalDate.now(clock);
        List<Kept> drafts = rows.lock(chosen, ReminderState.DRAFT);
        List<Debtor> debtors = drafts.stream().map(Kept::debtor).distinct().toList();
        Map<InvoiceNumber, Due> owed =
                dues.of(debtors, today).stream().collect(Collectors.toMap(Due::invoice, it -> it));
        Map<InvoiceNumber, ReminderBlock> blocks = rows.blocks(today);
        Map<Debtor, List<Person>> people = contacts.of(debtors);
        List<Sent> sent = new ArrayList<>();
        List<Mail> mails = new ArrayList<>();
        for (Kept draft : drafts) {
            Due due = owed.get(draft.invoice());
            if (due != null && !blocks.containsKey(draft.invoice())) {
                List<Person> to = people.getOrDefault(draft.debtor(), List.of());
                sent.add(new Sent(
                        draft,
                        due.owed(),
                        to.stream()
                                .map(it -> new Recipient(it.name(), it.email()))
                                .toList()));
                to.forEach(it -> mails.add(ReminderMails.mail(draft, due, it)));
            }
        }
        rows.send(sent);
        outbox.getObject().put(mails);
        sent.forEach(this::report);
        int mailed = (int) sent.stream().filter(it -> !it.to().isEmpty()).count();
        return new SendOutcome(mailed, sent.size() - mailed, chosen.size() - sent.size());
    }

    /** The letters that wait to be printed. */
    @Transactional(readOnly = true)
    public List<ReminderId> letters() {
        return reads.ids(ReminderState.LETTER);
    }

    /** Writes letters as one PDF. Little more than one of them is held in memory. Whoever gives the stream closes it. */
    @Transactional(readOnly = true)
    public void print(Collection<ReminderId> chosen, OutputStream out) {
        try (PdfBundle bundle = new PdfBundle(out)) {
            chosen.forEach(id -> rows.find(id).flatMap(letters::print).ifPresent(bundle::add));
        }
    }

    /** Notes that letters are on their way; says how many were not before. */
    @Transactional
    public int post(Collection<ReminderId> printed) {
        if (printed.isEmpty()) {
            return 0;
        }
        List<Kept> letters = rows.lock(printed, ReminderState.LETTER);
        rows.post(letters);
        letters.forEach(it -> reporting.report(
                "reminder",
                it.id().value(),
                label(it.invoice(), it.level()),
                RecordState.NONE.with("reminderState", ReminderState.LETTER),
                RecordState.NONE.with("reminderState", ReminderState.POSTED)));
        return letters.size();
    }

    /**
     * Has nobody reminded of the invoice; replaces an earlier block of it.
     *
     * @return all that is wrong with it; nothing if it is done
     */
    @Transactional
    public Set<BlockProblem> block(BlockReminders wanted) {
        LocalDate today = LocalDate.now(clock);
        Set<BlockProblem> problems = wanted.problems(today);
        if (!rows.lockInvoice(wanted.invoice())) {
            problems.add(BlockProblem.INVOICE);
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        RecordState before = state(rows.blocks(today).get(wanted.invoice()));
        rows.block(wanted.invoice(), wanted.reason(), wanted.until());
        report(wanted.invoice(), before, state(new ReminderBlock(wanted.reason(), wanted.until(), "")));
        return problems;
    }

    /** Lets the member be reminded of the invoice again. */
    @Transactional
    public void unblock(InvoiceNumber invoice) {
        RecordState before = state(rows.blocks(LocalDate.now(clock)).get(invoice));
        if (rows.lift(invoice)) {
            report(invoice, before, state(null));
        }
    }

    /** What forbids to remind of the invoice today. */
    @Transactional(readOnly = true)
    public Optional<ReminderBlock> blockOf(InvoiceNumber invoice) {
        return Optional.ofNullable(rows.blocks(LocalDate.now(clock)).get(invoice));
    }

    private void report(Sent sent) {
        Kept reminder = sent.reminder();
        reporting.report(
                "reminder",
                reminder.id().value(),
                label(reminder.invoice(), reminder.level()),
                RecordState.NONE,
                RecordState.NONE
                        .with("invoice", reminder.invoice())
                        .with("reminderLevel", reminder.level())
                        .with("amount", sent.asked())
                        .with("reminderState", sent.to().isEmpty() ? ReminderState.LETTER : ReminderState.MAILED));
    }

    private void report(InvoiceNumber invoice, RecordState before, RecordState after) {
        reporting.report(
                "reminder-block",
                UUID.nameUUIDFromBytes(invoice.toString().getBytes(StandardCharsets.UTF_8)),
                invoice.toString(),
                before,
                after);
    }

    private static RecordState state(@Nullable ReminderBlock block) {
        return RecordState.NONE
                .with("reason", block == null ? null : block.reason())
                .with("blockedUntil", block == null ? null : block.until());
    }

    private static String label(InvoiceNumber invoice, int level) {
        return invoice + ", " + level;
    }
}
