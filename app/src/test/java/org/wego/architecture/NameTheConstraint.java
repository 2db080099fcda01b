package org.wego.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import org.springframework.dao.DataIntegrityViolationException;
import org.wego.membership.constraint.Constraint;

/**
 * Whoever catches what a database refuses says which constraint it means: "the year is taken" is a lie where a text was
 * too long.
 */
class NameTheConstraint extends ArchCondition<JavaCodeUnit> {

    NameTheConstraint() {
        super("name the constraint that they mean by each refusal of the database that they catch");
    }

    @Override
    public void check(JavaCodeUnit code, ConditionEvents events) {
        // the compiler makes several blocks of one that is left in several ways
        long caught = code.getTryCatchBlocks().stream()
                .map(TryCatchBlock::getCaughtThrowables)
                .filter(types ->
                        types.stream().anyMatch(it -> it.isAssignableTo(DataIntegrityViolationException.class)))
                .distinct()
                .count();
        long named = code.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(Constraint.class))
                .count();
        if (caught > named) {
            events.add(violated(code, code.getFullName() + " takes every refusal of the database for the same"));
        }
    }
}
