package org.wego.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.github.kagkarlsson.scheduler.task.Task;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** What the beans of the house are: services, which others know and which say who may call them, and all else. */
final class Beans {

    /** Services that others know, themselves or by an interface. */
    static final DescribedPredicate<JavaClass> KNOWN = DescribedPredicate.describe(
            "are services that others know",
            type -> type.isAnnotatedWith(Service.class)
                    && (type.getModifiers().contains(JavaModifier.PUBLIC)
                            || type.getAllRawInterfaces().stream().anyMatch(Beans::isOfTheHouse)));

    private Beans() {}

    /** Whether whoever has it may call it: it is no service, nor is whatever stands behind it. */
    static boolean isUnguarded(JavaClass type) {
        // services state who may call them; these only say who that is, for whom, and under which addresses
        return isOfTheHouse(type)
                && !Set.of("Actor", "ApplicationAddress", "CurrentAccount", "OwnMembers", "PublicArea")
                        .contains(type.getSimpleName())
                && (isBeanWithoutGuard(type)
                        || type.getAllSubclasses().stream().anyMatch(Beans::isBeanWithoutGuard)
                        || type.getMethodsWithReturnTypeOfSelf().stream()
                                .anyMatch(it -> it.isAnnotatedWith(Bean.class)));
    }

    private static boolean isBeanWithoutGuard(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class)
                && !type.isAnnotation()
                && !type.isAnnotatedWith(Service.class);
    }

    /** Whether somebody, an event or the clock sets something going there. */
    static boolean begins(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Service.class)
                        && method.getModifiers().contains(JavaModifier.PUBLIC)
                || method.isMetaAnnotatedWith(EventListener.class)
                || method.isMetaAnnotatedWith(Scheduled.class)
                || method.isAnnotatedWith(Bean.class)
                        && method.getRawReturnType().isAssignableTo(Task.class);
    }

    static boolean isOfTheHouse(JavaClass type) {
        return type.getPackageName().startsWith("org.wego")
                || type.getPackageName().startsWith("violations");
    }

    /** That a service says who may call it, as a whole or method by method, with those that it inherits. */
    static final class StateAccess extends ArchCondition<JavaClass> {

        StateAccess() {
            super("state the access on the class or on every public method");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (type.isMetaAnnotatedWith(PreAuthorize.class)) {
                return;
            }
            type.getAllMethods().stream()
                    .filter(method -> isOfTheHouse(method.getOwner()))
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))
                    .filter(method -> !method.isMetaAnnotatedWith(PreAuthorize.class))
                    .map(JavaMethod::getFullName)
                    .forEach(name -> events.add(violated(type, name + " does not say who may call it")));
        }
    }
}
