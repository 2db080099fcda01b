package org.wego.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whoever changes what others may change at the same time hands back what was read, as {@code read} or {@code version}
 * in a parameter or command, so that the second of two is told instead of undoing what the first one did. What a method writes is
 * followed through the calls of its module.
 */
class CarryWhatWasRead extends ArchCondition<JavaMethod> {

    private static final Set<String> READ = Set.of("read", "version", "fingerprint");

    /** Writing methods that can undo nothing, and why. */
    static final Map<String, String> HARMLESS = Map.ofEntries(
            Map.entry("AccountAdministration.open", "makes something new"),
            Map.entry("EntryImport.preview", "only looks"),
            Map.entry("Participants.write", "sends a letter"),
            Map.entry("DemonstrationAccounts.openStaff", "makes something new"),
            Map.entry("DemonstrationAccounts.openMember", "makes something new"),
            Map.entry("Applying.attach", "makes something new"),
            Map.entry("Applying.begin", "makes something new"),
            Map.entry("Applying.detach", "a file never changes"),
            Map.entry("Joining.decide", "can be done once"),
            Map.entry("Joining.link", "makes something new"),
            Map.entry("JoiningRuleKeeping.add", "makes something new"),
            Map.entry("BankImport.take", "takes each entry once"),
            Map.entry("BankDecisions.book", "can be done once"),
            Map.entry("BankDecisions.takeBack", "can be done once"),
            Map.entry("BankDecisions.setAside", "can be done once"),
            Map.entry("BankDecisions.resume", "can be done once"),
            Map.entry("Reminding.refresh", "drafts each level of an invoice once"),
            Map.entry("Reminding.send", "sends each draft once"),
            Map.entry("Reminding.post", "can be done once"),
            Map.entry("Reminding.block", "what was said of it before is told"),
            Map.entry("Reminding.unblock", "can be done once"),
            Map.entry("PaymentRecording.book", "can be done once"),
            Map.entry("PaymentRecording.reverse", "can be done once"),
            Map.entry("PaymentRecording.useCredit", "never covers more than is open nor uses more than is left"),
            Map.entry("EventKeeping.plan", "makes something new"),
            Map.entry("ProjectDrafts.prepare", "has one outcome, however often it is done"),
            Map.entry("ClusterJoining.ask", "makes something new"),
            Map.entry("AwardKeeping.plan", "makes something new"),
            Map.entry("AwardNominating.nominate", "makes something new"),
            Map.entry("CallKeeping.open", "makes something new"),
            Map.entry("LetterWriting.handIn", "makes something new"),
            Map.entry("ProjectKeeping.begin", "makes something new"),
            Map.entry("ProgramKeeping.add", "makes something new"),
            Map.entry("ProgramKeeping.addGoal", "makes something new"),
            Map.entry("ProgramKeeping.carry", "makes something new"),
            Map.entry("EventRegistration.register", "makes something new"),
            Map.entry("EventRegistration.registerAnybody", "makes something new"),
            Map.entry("EventRegistration.registerVisitor", "makes something new"),
            Map.entry("Participants.add", "makes something new"),
            Map.entry("Participants.invite", "makes something new"),
            Map.entry("Participants.approve", "can be done once"),
            Map.entry("Participants.cancel", "can be done once"),
            Map.entry("Participants.confirm", "can be done once"),
            Map.entry("Participants.decline", "can be done once"),
            Map.entry("Participants.moveUp", "has one outcome, however often it is done"),
            Map.entry("Certificates.issue", "makes something new"),
            Map.entry("Certificates.withdraw", "can be done once"),
            Map.entry("EventFeedback.give", "can be done once"),
            Map.entry("Attendance.checkIn", "can be done once"),
            Map.entry("Attendance.undo", "can be done once"),
            Map.entry("Attendance.closeList", "can be done once"),
            Map.entry("OwnRegistrations.cancel", "can be done once"),
            Map.entry("OwnRegistrations.confirm", "can be done once"),
            Map.entry("PersonalCalendar.renewLink", "the link before stops to work, as it says"),
            Map.entry("PersonalCalendar.revokeLink", "can be done once, by its owner"),
            Map.entry("PersonalRegistration.cancel", "can be done once"),
            Map.entry("PersonalRegistration.confirm", "can be done once"),
            Map.entry("IdentityRecord.found", "makes something new"),
            Map.entry("FeeRuns.start", "makes something new"),
            Map.entry("FeeScheduleEditing.add", "makes something new"),
            Map.entry("FeeConcessions.grant", "makes something new"),
            Map.entry("EditionImport.commit", "makes something new"),
            Map.entry("MemberRegister.admit", "makes something new"),
            Map.entry("SynonymEditing.add", "makes something new"),
            Map.entry("TermEditing.draft", "makes something new"),
            Map.entry("Partners.add", "makes something new"),
            Map.entry("RegionalOfficeEditing.open", "makes something new"),
            Map.entry("StatutesEditing.adopt", "makes something new"),
            Map.entry("TermEditing.draftAfter", "makes something new"),
            Map.entry("StoredFiles.keep", "makes something new"),
            Map.entry("StoredFiles.keepPicture", "makes something new"),
            Map.entry("StoredFiles.keepOnly", "a file never changes"),
            Map.entry("StoredFiles.remove", "a file never changes"),
            Map.entry("StoredFiles.open", "has one outcome, however often it is done"),
            Map.entry("MeetingEditing.plan", "makes something new"),
            Map.entry("ResolutionEditing.draft", "makes something new"),
            Map.entry("MemberContacts.add", "makes something new"),
            Map.entry("EconomicData.deleteUnused", "an edition never changes"),
            Map.entry("EditionImport.useByDefault", "has one outcome, however often it is done"),
            Map.entry("MemberImport.commit", "what is on record is read as it is then, and told field by field"),
            Map.entry("EntryImport.commit", "what is on record is read as it is then, and told field by field"),
            Map.entry("FeeScheduleEditing.replace", "each version has an id of its own, which is gone for the second"),
            Map.entry("FeeScheduleEditing.delete", "each version has an id of its own, which is gone for the second"),
            Map.entry("FeeConcessions.withdraw", "can be done once"),
            Map.entry("FeeRuns.cancel", "can be done once"),
            Map.entry("FeeRuns.refresh", "only looks again"),
            Map.entry("FeeRuns.resume", "goes on with what was confirmed"),
            Map.entry("AccountAdministration.renewLink", "the link before stops to work, as it says"),
            Map.entry("AccountAdministration.renewToken", "the token before stops to work, as it says"),
            Map.entry("AccountAdministration.block", "has one outcome, however often it is done"),
            Map.entry("AccountAdministration.unblock", "has one outcome, however often it is done"),
            Map.entry("AccountAdministration.invite", "makes something new"),
            Map.entry("AccountAdministration.sendLink", "the link before stops to work, as it says"),
            Map.entry("AccountSetup.sendLink", "sends the same once, however often it is asked"),
            Map.entry("InvoiceMailing.send", "sends each invoice once, however often it is asked"),
            Map.entry("MailAdministration.tryAllAgain", "changes each mail only if it has failed"),
            Map.entry("AccountSetup.choosePassword", "can be done once with a link"),
            Map.entry("OwnAccount.changePassword", "the present password is asked for"),
            Map.entry("Jobs.runNow", "has one outcome, however often it is done"),
            Map.entry("CatalogHarvest.begin", "puts in order what others have changed"),
            Map.entry("CatalogHarvest.earliest", "puts in order what others have changed"),
            Map.entry("CatalogHarvest.record", "puts in order what others have changed"),
            Map.entry("EntryReview.comment", "makes something new"),
            Map.entry("EntryWriting.attend", "has one outcome, however often it is done"),
            Map.entry("EntryWriting.begin", "makes something new"),
            Map.entry("EventDelivery.tryAgain", "an event that is delivered twice has one outcome"),
            Map.entry("ReadingLists.begin", "makes something new"),
            Map.entry("ReadingLists.add", "has one outcome, however often it is done"),
            Map.entry("ReadingLists.remove", "has one outcome, however often it is done"),
            Map.entry("ReadingLists.share", "has one outcome, however often it is done"),
            Map.entry("ReadingLists.keepPrivate", "has one outcome, however often it is done"),
            Map.entry("ReadingLists.delete", "can be done once, by its owner"),
            Map.entry("OwnAccount.renewToken", "the token before stops to work, as it says"));

    CarryWhatWasRead() {
        super("carry what was read if they change something that is there");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        String name = method.getOwner().getSimpleName() + "." + method.getName();
        if (!HARMLESS.containsKey(name) && WhatIsWritten.isSomethingBy(method) && !carries(method)) {
            events.add(violated(method, name + " may undo what somebody else saved since it was read"));
        }
    }

    /** What is carried counts only where somebody looks at it. */
    private static boolean carries(JavaMethod method) {
        Set<Integer> looked = LoadedParameters.of(method);
        Parameter[] parameters = method.reflect().getParameters();
        return IntStream.range(0, parameters.length)
                .filter(looked::contains)
                .anyMatch(
                        it -> READ.contains(parameters[it].getName()) || isAskedFor(parameters[it].getType(), method));
    }

    private static boolean isAskedFor(Class<?> command, JavaMethod method) {
        return command.isRecord()
                && Arrays.stream(command.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(READ::contains)
                        .anyMatch(part -> WhatIsWritten.comesTo(
                                call -> call.getTargetOwner().isEquivalentTo(command)
                                        && call.getTarget().getName().equals(part),
                                method));
    }
}
