package org.wego.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Query;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What code writes, itself or by whatever it calls in the house; a call of an interface leads to all who implement it.
 */
final class WhatIsWritten {

    private WhatIsWritten() {}

    /** Whether it changes a record, by whatever way to the database. */
    static boolean isSomethingBy(JavaCodeUnit code) {
        return isSomethingBy(code, new HashSet<>());
    }

    private static boolean isSomethingBy(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && (code.getFieldAccesses().stream().anyMatch(WhatIsWritten::isWrite)
                        || calls(code)
                                .anyMatch(call -> isWrite(call)
                                        || answering(call)
                                                .filter(it -> !it.getOwner()
                                                        .getSimpleName()
                                                        .equals("SecurityJournal"))
                                                .anyMatch(it -> isSomethingBy(it, seen))));
    }

    /** Whether it comes to such a call on some way; behind an interface, on that of each who implements it. */
    static boolean comesTo(Predicate<JavaCodeUnitAccess<?>> call, JavaCodeUnit code) {
        return comesTo(call, code, new HashSet<>());
    }

    private static boolean comesTo(Predicate<JavaCodeUnitAccess<?>> sought, JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && calls(code).anyMatch(call -> {
                    List<JavaCodeUnit> answering = answering(call).toList();
                    return sought.test(call)
                            || !answering.isEmpty()
                                    && answering.stream().allMatch(it -> comesTo(sought, it, new HashSet<>(seen)));
                });
    }

    static Stream<JavaCodeUnitAccess<?>> calls(JavaCodeUnit code) {
        return Stream.<Set<? extends JavaCodeUnitAccess<?>>>of(
                        code.getMethodCallsFromSelf(),
                        code.getMethodReferencesFromSelf(),
                        code.getConstructorCallsFromSelf(),
                        code.getConstructorReferencesFromSelf())
                .flatMap(Set::stream);
    }

    /** The code of the house that a call runs. */
    private static Stream<JavaCodeUnit> answering(JavaCodeUnitAccess<?> call) {
        Optional<? extends JavaCodeUnit> named =
                call.getTarget().resolveMember().filter(WhatIsWritten::isOfTheHouse);
        if (named.isPresent() && named.get().getModifiers().contains(JavaModifier.ABSTRACT)) {
            return named.get().getOwner().getAllSubclasses().stream()
                    .flatMap(it -> it.getMethods().stream())
                    .filter(it -> overrides(it, named.get()))
                    .map(JavaCodeUnit.class::cast);
        }
        return named.stream().map(JavaCodeUnit.class::cast);
    }

    private static boolean overrides(JavaMethod method, JavaCodeUnit declared) {
        return method.getName().equals(declared.getName())
                && !method.getModifiers().contains(JavaModifier.ABSTRACT)
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && method.getRawParameterTypes().size()
                        == declared.getRawParameterTypes().size();
    }

    private static boolean isOfTheHouse(JavaCodeUnit code) {
        String name = code.getOwner().getPackageName();
        return name.startsWith("org.wego") || name.startsWith("violations");
    }

    private static boolean isWrite(JavaFieldAccess access) {
        return access.getAccessType() == JavaFieldAccess.AccessType.SET
                && isKept(access.getTargetOwner())
                && !access.getOriginOwner().equals(access.getTargetOwner());
    }

    private static boolean isWrite(JavaCodeUnitAccess<?> call) {
        String name = call.getTarget().getName();
        JavaClass owner = call.getTargetOwner();
        return owner.isAssignableTo(Repository.class)
                        && (name.matches("(save|delete|remove).*|flush") || isModifying(call))
                || isOf(owner, JdbcOperations.class, NamedParameterJdbcOperations.class)
                        && (name.matches("update|batchUpdate") || name.equals("execute") && takesText(call))
                || isOf(owner, JdbcClient.StatementSpec.class) && name.equals("update")
                || isOf(owner, EntityManager.class) && name.matches("persist|merge|remove")
                || isOf(owner, Query.class) && name.equals("executeUpdate")
                || isOf(owner, Statement.class) && name.matches("execute(Update|Batch|Large.*)?")
                || isKept(owner) && !name.equals("<init>") && changesItself(call);
    }

    private static boolean isOf(JavaClass owner, Class<?>... types) {
        return Stream.of(types).anyMatch(owner::isAssignableTo);
    }

    private static boolean isModifying(JavaCodeUnitAccess<?> call) {
        return call.getTarget()
                .resolveMember()
                .filter(it -> it.isAnnotatedWith(Modifying.class))
                .isPresent();
    }

    private static boolean takesText(JavaAccess<?> call) {
        return call instanceof JavaCodeUnitAccess<?> code
                && code.getTarget().getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(String.class));
    }

    private static boolean isKept(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
    }

    /** What answers nothing was called for what it does; what answers something may do something as well. */
    private static boolean changesItself(JavaCodeUnitAccess<?> call) {
        return call.getTarget().getRawReturnType().isEquivalentTo(void.class)
                || call.getTarget().resolveMember().stream()
                        .filter(it -> !it.getModifiers().contains(JavaModifier.STATIC))
                        .flatMap(it -> it.getFieldAccesses().stream())
                        .anyMatch(it -> it.getAccessType() == JavaFieldAccess.AccessType.SET);
    }
}
