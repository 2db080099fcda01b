package org.wego.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

/**
 * What the types of a house let others see, and what others look at. A type is used where a class names or catches it,
 * and where it stands in a public signature of a type that is used.
 */
final class Doors {

    private final JavaClasses classes;
    private final String house;

    /** @param house the package of which each sub-package is a module */
    Doors(JavaClasses classes, String house) {
        this.classes = classes;
        this.house = house + ".";
    }

    /** Public types that nothing outside of their package uses, apart from those that frameworks reach by reflection. */
    Set<String> needlesslyPublic(Set<String> reflected) {
        Set<JavaClass> used = used((user, type) -> !user.getPackageName().equals(type.getPackageName())).stream()
                .map(Doors::topLevel)
                .collect(Collectors.toSet());
        return names(classes.stream()
                .filter(type -> type.isTopLevelClass() && isPublic(type.getModifiers()))
                .filter(type -> !type.isAssignableTo(JavaMigration.class))
                .filter(type -> !type.isAnnotatedWith(SpringBootApplication.class))
                .filter(type -> !reflected.contains(type.getName()))
                .filter(type -> !used.contains(type)));
    }

    /** Types in a named interface that no other module uses. */
    Set<String> needlesslyNamed() {
        Set<JavaClass> used = used((user, type) -> !module(user).equals(module(type)));
        return names(classes.stream()
                .filter(type -> type.isAnnotatedWith(NamedInterface.class))
                .filter(type -> !isPackage(type) && !used.contains(type)));
    }

    /** Packages that are named as a whole, so that everything public in them is shown. */
    Set<String> namedAsAWhole() {
        return names(classes.stream().filter(type -> isPackage(type) && type.isAnnotatedWith(NamedInterface.class)));
    }

    /** Dependencies that a module is allowed and does not have, such as {@code governance -> membership :: press}. */
    Set<String> needlesslyAllowed() {
        Set<String> needless = new TreeSet<>();
        for (JavaPackage module : modules()) {
            Set<String> used = interfacesUsedBy(module);
            allowed(module)
                    .ifPresent(allowed -> allowed.stream()
                            .filter(it -> !used.contains(it))
                            .forEach(it -> needless.add(module.getRelativeName() + " -> " + it)));
        }
        return needless;
    }

    /** Modules that do not say on whom they may depend. */
    Set<String> unlimited() {
        Set<String> unlimited = new TreeSet<>();
        modules().stream()
                .filter(module -> allowed(module).isEmpty())
                .forEach(module -> unlimited.add(module.getRelativeName()));
        return unlimited;
    }

    Set<JavaPackage> modules() {
        return classes.getPackage(house.substring(0, house.length() - 1)).getSubpackages();
    }

    /** Those that only their own package sees, in hundredths of all top-level types of the modules. */
    static long shareOfHidden(List<JavaPackage> modules) {
        List<JavaClass> types = modules.stream()
                .flatMap(module -> module.getClassesInPackageTree().stream())
                .filter(type -> type.isTopLevelClass() && !type.isArray() && !isPackage(type))
                .toList();
        return 100
                * types.stream().filter(type -> !isPublic(type.getModifiers())).count()
                / types.size();
    }

    private static Optional<List<String>> allowed(JavaPackage module) {
        return module.tryGetAnnotationOfType(ApplicationModule.class)
                .map(ApplicationModule::allowedDependencies)
                .map(List::of)
                .filter(allowed -> !allowed.contains(ApplicationModule.OPEN_TOKEN));
    }

    private Set<String> interfacesUsedBy(JavaPackage module) {
        Set<String> used = new HashSet<>();
        module.getClassesInPackageTree().stream()
                .flatMap(Doors::named)
                .filter(type -> type.getPackageName().startsWith(house))
                .filter(type -> !module(type).equals(module.getRelativeName()))
                .forEach(type -> used.add(type.tryGetAnnotationOfType(NamedInterface.class)
                        .or(() -> type.getPackage().tryGetAnnotationOfType(NamedInterface.class))
                        .map(door -> module(type) + " :: " + nameOf(door, type))
                        .orElse(module(type))));
        return used;
    }

    private static String nameOf(NamedInterface door, JavaClass type) {
        return door.value().length > 0 ? door.value()[0] : type.getPackageName().replaceFirst(".*\\.", "");
    }

    private Set<JavaClass> used(BiPredicate<JavaClass, JavaClass> across) {
        Set<JavaClass> used = new HashSet<>();
        Deque<JavaClass> found = new ArrayDeque<>();
        classes.forEach(user -> named(user)
                .filter(type -> classes.contain(type.getName()))
                .filter(type -> across.test(user, type))
                .forEach(found::add));
        while (!found.isEmpty()) {
            JavaClass type = found.remove();
            if (used.add(type)) {
                said(type)
                        .filter(other -> classes.contain(other.getName()))
                        .filter(other -> module(other).equals(module(type)))
                        .forEach(found::add);
            }
        }
        return used;
    }

    /** What a class names in its code, its signatures and its {@code catch}es. */
    private static Stream<JavaClass> named(JavaClass user) {
        return Stream.concat(
                user.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType()),
                user.getCodeUnits().stream()
                        .flatMap(code -> code.getTryCatchBlocks().stream())
                        .flatMap(block -> block.getCaughtThrowables().stream()));
    }

    /** The types that somebody with a value of this type can get hold of. */
    private static Stream<JavaClass> said(JavaClass type) {
        if (!isPublic(type.getModifiers())) {
            return Stream.empty();
        }
        Stream<JavaType> parents = Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream());
        Stream<JavaType> fields = type.getFields().stream()
                .filter(field -> isPublic(field.getModifiers()))
                .map(JavaField::getType);
        Stream<JavaType> calls = type.getCodeUnits().stream()
                .filter(code -> isPublic(code.getModifiers()))
                .flatMap(Doors::signature);
        return Stream.of(parents, fields, calls)
                .flatMap(it -> it)
                .flatMap(it -> it.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }

    private static Stream<JavaType> signature(JavaCodeUnit code) {
        return Stream.of(
                        code.getParameterTypes().stream(),
                        Stream.of(code.getReturnType()),
                        code.getThrowsClause().getTypes().stream())
                .flatMap(it -> it);
    }

    private String module(JavaClass type) {
        String name = type.getPackageName();
        String within = name.startsWith(house) ? name.substring(house.length()) : name.replace("db.migration.", "");
        int end = within.indexOf('.');
        return end < 0 ? within : within.substring(0, end);
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(Doors::topLevel).orElse(type);
    }

    private static boolean isPackage(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC);
    }

    private static Set<String> names(Stream<JavaClass> types) {
        Set<String> names = new TreeSet<>();
        types.forEach(type -> names.add(type.getName()));
        return names;
    }
}
