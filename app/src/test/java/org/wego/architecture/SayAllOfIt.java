package org.wego.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wego.membership.audit.RecordState;

/**
 * A state of a record says all that may be changed of it: what an aggregate sets after it was made, and of a value that is
 * taken apart each part. A change of anything else would leave no trace.
 */
class SayAllOfIt extends ArchCondition<JavaMethod> {

    /** What no state says, and why. */
    static final Map<String, String> UNSAID = Map.ofEntries(
            Map.entry("Account.formerMember", "is carried over to its person once"),
            Map.entry("Account.passwordHash", "of secrets only what becomes of them is told"),
            Map.entry("Account.tokenHash", "of secrets only what becomes of them is told"),
            Map.entry("Account.demonstration", "is so from the beginning"),
            Map.entry("Application.nameKey", "follows from the name"),
            Map.entry("Application.mailbox", "follows from the e-mail"),
            Map.entry("Application.submittedAt", "the change says when"),
            Map.entry("Application.touchedAt", "the change says when"),
            Map.entry("Application.warnedAt", "the mail says when"),
            Map.entry("FeeConcession.withdrawnBy", "the change says by whom"),
            Map.entry("FeeConcession.withdrawnAt", "the change says when"),
            Map.entry("FeeSchedule.usedAt", "the fee run that uses it says so"),
            Map.entry("FeeSchedule.lastFeeYear", "the fee run that uses it says so"),
            Map.entry("Event.titleKey", "follows from the title"),
            Map.entry("Event.movedFrom", "the days before stand in the change"),
            Map.entry("Event.revision", "counts the changes"),
            Map.entry("Event.changedAt", "the change says when"),
            Map.entry("Project.changedAt", "the change says when"),
            Map.entry("Program.nameKey", "follows from the name"),
            Map.entry("Resolution.searchKey", "follows from its texts"),
            Map.entry("CityOnRecord.member", "follows from the name, or the history of the member tells it"),
            Map.entry("EntryRecord CityOnRecord.country", "is the country of the entry, which is told"),
            Map.entry("OfficialName.until", "is where the next one begins"),
            Map.entry("OfficialName.note", "is there in start data only"),
            Map.entry("Attachment.file", "whoever keeps files tells of each"),
            Map.entry("Review.round", "each time that it is handed over tells it"),
            Map.entry("Review.version", "counts the changes"),
            Map.entry("CountryMapping.label", "is what the record is called"),
            Map.entry("CountryMapping.decidedBy", "the change says by whom"),
            Map.entry("ReminderBlock.by", "the change says by whom"),
            Map.entry("Nomination.nominatedBy", "the change says by whom"),
            Map.entry("Nomination.source", "is so from the beginning"),
            Map.entry("Letter.handedAt", "the change says when"),
            Map.entry("Program.place", "is so from the beginning"),
            Map.entry("ClusterCity.askedBy", "the change says by whom"),
            Map.entry("Meeting.agenda", "is told point by point"),
            Map.entry("Meeting.attendance", "is told one by one"),
            Map.entry("ThematicCluster.activities", "are told one by one"),
            Map.entry("Project.cities", "each tells its own state"));

    SayAllOfIt() {
        super("say all that may be changed");
    }

    static boolean isStateOfARecord(JavaMethod method) {
        return method.getRawReturnType().isEquivalentTo(RecordState.class)
                && !method.getOwner().isEquivalentTo(RecordState.class)
                && method.getRawParameterTypes().stream().noneMatch(it -> it.isEquivalentTo(RecordState.class));
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        Set<String> unsaid = new TreeSet<>(unsaidParts(method));
        if (method.getOwner().isAnnotatedWith(Entity.class)) {
            unsaid.addAll(unsaidFields(method));
        }
        unsaid.removeIf(it ->
                UNSAID.containsKey(it) || UNSAID.containsKey(method.getOwner().getSimpleName() + " " + it));
        unsaid.forEach(it -> events.add(violated(method, method.getFullName() + " does not say " + it)));
    }

    private static Set<String> unsaidFields(JavaMethod method) {
        Set<JavaField> said = new HashSet<>();
        read(method, said, new HashSet<>());
        return method.getOwner().getAllFields().stream()
                .filter(it -> !it.getModifiers().contains(JavaModifier.STATIC))
                .filter(it -> !it.isAnnotatedWith(Id.class) && !it.isAnnotatedWith(Version.class))
                .filter(it -> !said.contains(it))
                .filter(SayAllOfIt::isSetLater)
                .map(it -> it.getOwner().getSimpleName() + "." + it.getName())
                .collect(Collectors.toSet());
    }

    private static boolean isSetLater(JavaField field) {
        return field.getAccessesToSelf().stream()
                .filter(it -> !it.getOrigin().getName().equals("<init>"))
                .anyMatch(it -> it.getAccessType() == AccessType.SET || WhatIsWritten.isFilledBy(it));
    }

    private static void read(JavaCodeUnit code, Set<JavaField> said, Set<JavaCodeUnit> seen) {
        if (!seen.add(code)) {
            return;
        }
        code.getFieldAccesses().stream()
                .filter(it -> it.getAccessType() == AccessType.GET)
                .map(JavaFieldAccess::getTarget)
                .flatMap(it -> it.resolveMember().stream())
                .forEach(said::add);
        WhatIsWritten.calls(code)
                .filter(it -> code.getOwner().isAssignableTo(it.getTargetOwner().getName()))
                .flatMap(it -> it.getTarget().resolveMember().stream())
                .forEach(it -> read(it, said, seen));
    }

    private static Set<String> unsaidParts(JavaMethod method) {
        Map<JavaClass, Set<String>> asked = new TreeMap<>(Comparator.comparing(JavaClass::getName));
        ask(method, asked, new HashSet<>());
        Set<String> unsaid = new TreeSet<>();
        asked.forEach((type, names) -> {
            Set<String> parts = Arrays.stream(type.reflect().getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            // whoever asks for more than single parts has it told as a whole
            if (parts.containsAll(names)) {
                parts.removeAll(names);
                parts.forEach(it -> unsaid.add(type.getSimpleName() + "." + it));
            }
        });
        return unsaid;
    }

    /** What a method asks values for, itself or by others of its class; what is a view of a record is none. */
    private static void ask(JavaCodeUnit code, Map<JavaClass, Set<String>> asked, Set<JavaCodeUnit> seen) {
        if (!seen.add(code)) {
            return;
        }
        WhatIsWritten.calls(code).forEach(call -> {
            JavaClass owner = call.getTargetOwner();
            if (owner.equals(code.getOwner())) {
                call.getTarget().resolveMember().ifPresent(it -> ask(it, asked, seen));
            } else if (owner.isRecord()
                    && owner.getPackageName().matches("(org\\.wego|violations)\\..*")
                    && !owner.isEquivalentTo(RecordState.class)
                    && !owner.getSimpleName().matches(".*(Summary|Details)")) {
                asked.computeIfAbsent(owner, _ -> new HashSet<>())
                        .add(call.getTarget().getName());
            }
        });
    }
}
