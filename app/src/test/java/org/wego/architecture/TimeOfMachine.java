package org.wego.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Whoever asks the machine, and not the clock of the house, what time it is. Durations alone may be measured by it. */
final class TimeOfMachine extends DescribedPredicate<JavaAccess<?>> {

    TimeOfMachine() {
        super("the time of the machine");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> call
                && tellsTime(
                        call.getTargetOwner(),
                        call.getTarget().getName(),
                        call.getTarget().getRawParameterTypes());
    }

    private static boolean tellsTime(JavaClass owner, String name, List<JavaClass> given) {
        return owner.isEquivalentTo(Clock.class) && name.matches("system.*|tick.+")
                || owner.getPackageName().equals("java.time")
                        && name.equals("now")
                        && given.stream().noneMatch(it -> it.isEquivalentTo(Clock.class))
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>") && given.isEmpty()
                || owner.isAssignableTo(Calendar.class) && name.equals("getInstance");
    }
}
