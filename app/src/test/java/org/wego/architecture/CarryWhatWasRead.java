package org.wego.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.persistence.Entity;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.Stated;

/**
 * Whoever changes what others may change at the same time hands back what was read, as {@code read} or {@code version}
 * in a parameter or command, so that the second of two is told instead of undoing what the first one did. What a method writes is
 * followed through the calls of its module.
 */
class CarryWhatWasRead extends ArchCondition<JavaMethod> {

    private static final Set<String> READ = Set.of("read", "version", "fingerprint");

    /** Writing methods that can undo nothing, and why. */
    static final Map<String, String> HARMLESS = Stated.UNDOES_NOTHING.all();

    CarryWhatWasRead() {
        super("carry what was read if they change something that is there");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        String name = method.getOwner().getSimpleName() + "." + method.getName();
        if (!HARMLESS.containsKey(name) && writes(method, new HashSet<>()) && !carries(method)) {
            events.add(violated(method, name + " may undo what somebody else saved since it was read"));
        }
    }

    private static boolean carries(JavaMethod method) {
        return Arrays.stream(method.reflect().getParameters())
                .anyMatch(parameter -> READ.contains(parameter.getName())
                        || (parameter.getType().isRecord()
                                && Arrays.stream(parameter.getType().getRecordComponents())
                                        .map(RecordComponent::getName)
                                        .anyMatch(READ::contains)));
    }

    static boolean writes(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && Stream.<JavaCodeUnitAccess<?>>concat(
                                code.getMethodCallsFromSelf().stream(), code.getMethodReferencesFromSelf().stream())
                        .anyMatch(call -> isWrite(call)
                                || call.getTarget()
                                        .resolveMember()
                                        .filter(next ->
                                                next.getOwner().getPackageName().startsWith("org.wego")
                                                        || next.getOwner()
                                                                .getPackageName()
                                                                .startsWith("violations"))
                                        .filter(next ->
                                                !next.getOwner().getSimpleName().equals("SecurityJournal"))
                                        .map(next -> writes(next, seen))
                                        .orElse(false));
    }

    private static boolean isWrite(JavaCodeUnitAccess<?> call) {
        String name = call.getTarget().getName();
        JavaClass owner = call.getTargetOwner();
        return owner.isAssignableTo(Repository.class) && name.matches("save.*|delete.*|flush")
                || owner.isAssignableTo(JdbcTemplate.class) && name.matches("update|batchUpdate")
                || owner.isAssignableTo(JdbcClient.StatementSpec.class) && name.equals("update")
                || owner.isAnnotatedWith(Entity.class)
                        && !name.equals("<init>")
                        && call.getTarget().getRawReturnType().isEquivalentTo(void.class);
    }
}
