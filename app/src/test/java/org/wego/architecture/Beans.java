package org.wego.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** What the beans of the house are: services, which others know and which say who may call them, and all else. */
final class Beans {

    /** Services that others know, themselves or by what they implement or extend. */
    static final DescribedPredicate<JavaClass> KNOWN = DescribedPredicate.describe(
            "are services that others know",
            type -> type.isAnnotatedWith(Service.class)
                    && (isPublic(type)
                            || type.getAllRawInterfaces().stream().anyMatch(Beans::isOfTheHouse)
                            || type.getAllRawSuperclasses().stream().anyMatch(it -> isOfTheHouse(it) && isPublic(it))));

    /** What others have such a service do, whether it does that itself, inherits it or has it by default. */
    static final DescribedPredicate<JavaMethod> CALLED = DescribedPredicate.describe(
            "are called by whoever knows a service",
            method -> isPublic(method) && isInherited(method.getOwner(), KNOWN));

    private Beans() {}

    /** Whether whoever has it may call it: it is no service, nor is whatever stands behind it. */
    static boolean isUnguarded(JavaClass type) {
        // services state who may call them; these only say who that is, for whom, and under which addresses
        return isOfTheHouse(type)
                && !Set.of("Actor", "ApplicationAddress", "CurrentAccount", "OwnMembers", "PublicArea")
                        .contains(type.getSimpleName())
                && isInherited(type, it -> isBeanWithoutGuard(it) || isMadeByAConfiguration(it));
    }

    private static boolean isMadeByAConfiguration(JavaClass type) {
        return type.getMethodsWithReturnTypeOfSelf().stream().anyMatch(it -> it.isAnnotatedWith(Bean.class));
    }

    private static boolean isInherited(JavaClass type, Predicate<JavaClass> sought) {
        return Stream.concat(Stream.of(type), type.getAllSubclasses().stream()).anyMatch(sought);
    }

    private static boolean isPublic(HasModifiers code) {
        return code.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isBeanWithoutGuard(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class)
                && !type.isAnnotation()
                && !type.isAnnotatedWith(Service.class);
    }

    /** Whether somebody, an event, the clock or the framework sets something going there. */
    static boolean begins(JavaMethod method) {
        return isPublic(method) && isInherited(method.getOwner(), it -> it.isAnnotatedWith(Service.class))
                || method.isMetaAnnotatedWith(EventListener.class)
                || method.isMetaAnnotatedWith(Scheduled.class)
                // what a lambda does counts as done by the method in which it stands
                || method.isAnnotatedWith(Bean.class)
                || isBeanWithoutGuard(method.getOwner()) && isCalledFromOutside(method);
    }

    /** Whether it is called by code that is not ours, as it is declared there. */
    static boolean isCalledFromOutside(JavaMethod method) {
        return isPublic(method)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && Stream.concat(
                                method.getOwner().getAllRawInterfaces().stream(),
                                method.getOwner().getAllRawSuperclasses().stream())
                        .filter(it -> !isOfTheHouse(it) && !it.isEquivalentTo(Object.class))
                        .flatMap(it -> it.getMethods().stream())
                        .anyMatch(it -> it.getName().equals(method.getName())
                                && it.getRawParameterTypes().size()
                                        == method.getRawParameterTypes().size());
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
