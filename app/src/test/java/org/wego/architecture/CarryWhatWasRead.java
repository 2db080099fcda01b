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
