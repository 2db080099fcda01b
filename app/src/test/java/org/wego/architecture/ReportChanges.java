package org.wego.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Map;
import org.wego.membership.audit.RecordChanged;

/** Whoever changes a record reports it, so that it can be read later who did it, when, and from what to what. */
class ReportChanges extends ArchCondition<JavaMethod> {

    /** Writing methods that change no record, and why. */
    static final Map<String, String> NO_RECORD = Map.ofEntries(
            Map.entry("EventFeedback.give", "nobody is to know who said what"),
            Map.entry("CatalogHarvest.begin", "puts in order what was reported"),
            Map.entry("CatalogHarvest.earliest", "puts in order what was reported"),
            Map.entry("CatalogHarvest.record", "puts in order what was reported"),
            Map.entry("EntryWriting.attend", "changes nothing of the entry"),
            Map.entry("Jobs.runNow", "only does now what would be done later anyway"),
            Map.entry("DemonstrationAccounts.openStaff", "opens accounts that everybody knows, before anybody can act"),
            Map.entry("Reminding.refresh", "drafts what the job would draft; what is sent is reported"),
            Map.entry("PersonalCalendar.renewLink", "what somebody's calendar program reads is nobody else's business"),
            Map.entry(
                    "PersonalCalendar.revokeLink", "what somebody's calendar program reads is nobody else's business"),
            Map.entry("ReadingLists.begin", "what somebody reads is nobody else's business"),
            Map.entry("ReadingLists.rename", "what somebody reads is nobody else's business"),
            Map.entry("ReadingLists.add", "what somebody reads is nobody else's business"),
            Map.entry("ReadingLists.remove", "what somebody reads is nobody else's business"),
            Map.entry("ReadingLists.share", "what somebody reads is nobody else's business"),
            Map.entry("ReadingLists.keepPrivate", "what somebody reads is nobody else's business"),
            Map.entry("ReadingLists.delete", "what somebody reads is nobody else's business"),
            Map.entry("InvoiceMailing.send", "the outbox keeps each mail with its state and its invoice"),
            Map.entry("InvoiceMails.note", "the outbox keeps each mail with its state and its invoice"),
            Map.entry("MailingJob.mailInvoices", "the outbox keeps each mail with its state and its invoice"),
            Map.entry("AccountAdministration.sendLink", "the outbox keeps each mail, and the journal the link"),
            Map.entry("AccountSetup.sendLink", "the outbox keeps each mail, and the journal the link"),
            Map.entry("CallNews.tellOfCalls", "the outbox keeps each mail"),
            Map.entry("EntryNotices.tell", "the outbox keeps each mail"),
            Map.entry("EventNews.remindParticipants", "the outbox keeps each mail"),
            Map.entry("EventNews.tell", "the outbox keeps each mail"),
            Map.entry("Participants.write", "the outbox keeps each mail"),
            Map.entry("ReminderMails.note", "the outbox keeps each mail"),
            Map.entry("MailJobs.sendMail", "is the outbox itself"),
            Map.entry("MailJobs.forgetSentMail", "is the outbox itself"),
            Map.entry("SenderTurn.prepare", "is the outbox itself"),
            Map.entry(
                    "EventRegistration.registerVisitor",
                    "whoever gives the seat reports it; here a mail is sent again"),
            Map.entry("EntryImport.preview", "only looks"),
            Map.entry("Assessments.takeBack", "what a run worked out goes with the run, which is reported"),
            Map.entry("PreviewRows.takeBack", "what a run worked out goes with the run, which is reported"),
            Map.entry("ReversedEntries.waitAgain", "the payment that is reversed is reported"),
            Map.entry("ReminderJob.draftReminders", "drafts; what is sent is reported"),
            Map.entry("CityLinking.linkWhatIsThere", "follows from the names, which are reported"),
            Map.entry("BackupJob.backup", "copies the database"),
            Map.entry("EventResubmission.eventResubmissionJob", "only does what would have been done before"),
            Map.entry("HarvestJob.harvestOrderJob", "puts in order what was reported"),
            Map.entry("HarvestOrder.note", "puts in order what was reported"),
            Map.entry("IndexJobs.forgetIndexTasks", "an index is made of what was reported"),
            Map.entry("IndexKeeper.ask", "an index is made of what was reported"));

    ReportChanges() {
        super("report what they change");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        String name = method.getOwner().getSimpleName() + "." + method.getName();
        if (!NO_RECORD.containsKey(name)
                && WhatIsWritten.isSomethingBy(method)
                && !WhatIsWritten.comesTo(call -> call.getTargetOwner().isEquivalentTo(RecordChanged.class), method)) {
            events.add(violated(method, name + " leaves no trace of who changed what"));
        }
    }
}
