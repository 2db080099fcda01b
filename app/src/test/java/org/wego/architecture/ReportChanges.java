package org.wego.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wego.Stated;
import org.wego.membership.audit.RecordChanged;

/** Whoever changes a record reports it, so that it can be read later who did it, when, and from what to what. */
class ReportChanges extends ArchCondition<JavaMethod> {

    /** Writing methods that change no record, and why. */
    static final Map<String, String> NO_RECORD = Stated.LEAVES_NO_TRACE.all();

    ReportChanges() {
        super("report what they change");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        String name = method.getOwner().getSimpleName() + "." + method.getName();
        if (!NO_RECORD.containsKey(name)
                && CarryWhatWasRead.writes(method, new HashSet<>())
                && !reports(method, new HashSet<>())) {
            events.add(violated(method, name + " leaves no trace of who changed what"));
        }
    }

    private static boolean reports(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && Stream.<Set<? extends JavaCodeUnitAccess<?>>>of(
                                code.getMethodCallsFromSelf(),
                                code.getMethodReferencesFromSelf(),
                                code.getConstructorCallsFromSelf())
                        .<JavaCodeUnitAccess<?>>flatMap(Set::stream)
                        .anyMatch(
                                call -> call.getTargetOwner().isEquivalentTo(RecordChanged.class) || leads(call, seen));
    }

    private static boolean leads(JavaCodeUnitAccess<?> call, Set<JavaCodeUnit> seen) {
        return call.getTarget()
                .resolveMember()
                .filter(next -> next.getOwner().getPackageName().startsWith("org.wego"))
                .map(next -> reports(next, seen))
                .orElse(false);
    }
}
