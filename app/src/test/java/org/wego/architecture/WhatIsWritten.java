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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsertOperations;

/**
 * What code writes, itself or by whatever it calls in the house; a call of an interface leads to all who implement it.
 */
final class WhatIsWritten {

    private static final String FILLS = "add.*|put.*|remove.*|clear|retainAll|replace.*|merge|compute.*|set|sort";

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
                                        || Stream.concat(answering(call), begun(call))
                                                .filter(it -> !it.getOwner()
                                                        .getSimpleName()
                                                        .equals("SecurityJournal"))
                                                .anyMatch(it -> isSomethingBy(it, seen))));
    }

    /** Whether it comes to such a call on some way; where several may answer, on that of each of them that writes. */
    static boolean comesTo(Predicate<JavaCodeUnitAccess<?>> call, JavaCodeUnit code) {
        return comesTo(call, code, new HashSet<>());
    }

    private static boolean comesTo(Predicate<JavaCodeUnitAccess<?>> sought, JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && calls(code)
                        .anyMatch(call -> sought.test(call)
                                || eachComesTo(sought, answering(call).toList(), seen)
                                || begun(call).anyMatch(it -> comesTo(sought, it, new HashSet<>(seen))));
    }

    private static boolean eachComesTo(
            Predicate<JavaCodeUnitAccess<?>> sought, List<JavaCodeUnit> answering, Set<JavaCodeUnit> seen) {
        Map<Boolean, List<JavaCodeUnit>> coming =
                answering.stream().collect(Collectors.partitioningBy(it -> comesTo(sought, it, new HashSet<>(seen))));
        return !coming.get(true).isEmpty() && coming.get(false).stream().noneMatch(WhatIsWritten::isSomethingBy);
    }

    static Stream<JavaCodeUnitAccess<?>> calls(JavaCodeUnit code) {
        return Stream.<Set<? extends JavaCodeUnitAccess<?>>>of(
                        code.getMethodCallsFromSelf(),
                        code.getMethodReferencesFromSelf(),
                        code.getConstructorCallsFromSelf(),
                        code.getConstructorReferencesFromSelf())
                .flatMap(Set::stream);
    }

    /** The code of the house that a call runs: what it names, or what overrides that. */
    private static Stream<JavaCodeUnit> answering(JavaCodeUnitAccess<?> call) {
        Optional<? extends JavaCodeUnit> named =
                call.getTarget().resolveMember().filter(it -> Beans.isOfTheHouse(it.getOwner()));
        return named.stream()
                .flatMap(it -> Stream.concat(
                        Stream.<JavaCodeUnit>of(it),
                        it.getOwner().getAllSubclasses().stream()
                                .flatMap(heir -> heir.getMethods().stream())
                                .filter(method -> overrides(method, it))))
                .filter(it -> !it.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    /** The code of what a call makes that others than the house will run, such as that of a callback. */
    private static Stream<JavaCodeUnit> begun(JavaCodeUnitAccess<?> call) {
        JavaClass made = call.getTargetOwner();
        return call.getTarget().getName().equals("<init>") && Beans.isOfTheHouse(made)
                ? made.getMethods().stream().filter(Beans::isCalledFromOutside).map(JavaCodeUnit.class::cast)
                : Stream.empty();
    }

    private static boolean overrides(JavaMethod method, JavaCodeUnit declared) {
        return method.getName().equals(declared.getName())
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && !declared.getModifiers().contains(JavaModifier.STATIC)
                && !declared.getModifiers().contains(JavaModifier.PRIVATE)
                && method.getRawParameterTypes().size()
                        == declared.getRawParameterTypes().size();
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
                || isOf(owner, SimpleJdbcInsertOperations.class) && name.startsWith("execute")
                || isOf(owner, EntityManager.class) && name.matches("persist|merge|remove")
                || isOf(owner, StatelessSession.class) && name.matches("(insert|update|delete|upsert).*")
                || isOf(owner, Query.class, MutationQuery.class) && name.equals("executeUpdate")
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
                        .anyMatch(it -> changesItself(it, new HashSet<>()));
    }

    private static boolean changesItself(JavaCodeUnit deed, Set<JavaCodeUnit> seen) {
        return seen.add(deed)
                && (deed.getFieldAccesses().stream()
                                .anyMatch(it -> it.getAccessType() == JavaFieldAccess.AccessType.SET || isFilledBy(it))
                        || calls(deed)
                                .filter(it -> it.getTargetOwner().equals(deed.getOwner())
                                        && !it.getTarget().getName().equals("<init>"))
                                .flatMap(it -> it.getTarget().resolveMember().stream())
                                .anyMatch(it -> changesItself(it, seen)));
    }

    /** Whether code that looks at a collection of its record puts something in or takes something out. */
    static boolean isFilledBy(JavaFieldAccess look) {
        return isCollection(look.getTarget().getRawType())
                && calls(look.getOrigin())
                        .anyMatch(it -> isCollection(it.getTargetOwner())
                                && it.getTarget().getName().matches(FILLS));
    }

    private static boolean isCollection(JavaClass type) {
        return isOf(type, Collection.class, Map.class);
    }
}
