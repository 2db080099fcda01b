package org.wego.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * Who may know whom, stated without Modulith: membership ← governance, programs; membership, programs ← knowledge; all
 * ← app, which is everything else in the house. {@link ModularityTests} hears the same of Modulith and of Maven.
 */
@AnalyzeClasses(
        packages = {"org.wego", "db.migration"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleBoundaryTests {

    private static final List<String> MODULES = List.of("membership", "governance", "programs", "knowledge");

    private static final String PLANTED = "violations.house";

    @ArchTest
    static final ArchRule eachKnowsOnlyWhomItMay = whoMayKnowWhom("org.wego");

    @ArchTest
    static final ArchRule nobodyKnowsAnotherInACircle = nobodyInACircleOf("org.wego");

    @ArchTest
    static void noSliceOfAModuleKnowsAnotherInACircle(JavaClasses house) {
        MODULES.forEach(it -> nobodyInACircleOf("org.wego." + it).check(house));
    }

    @ArchTest
    static void aCircleIsFound(JavaClasses house) {
        assertThat(nobodyInACircleOf("violations.circle")
                        .evaluate(new ClassFileImporter().importPackages("violations.circle"))
                        .getFailureReport()
                        .getDetails())
                .singleElement(STRING)
                .contains("Slice egg", "Slice hen");
    }

    @ArchTest
    static void everyForbiddenLookIsFound(JavaClasses house) {
        assertThat(whoMayKnowWhom(PLANTED)
                        .evaluate(new ClassFileImporter().importPackages(PLANTED))
                        .getFailureReport()
                        .getDetails())
                .anyMatch(it -> it.contains("membership.Nosy") && it.contains("governance.Bystander"))
                .anyMatch(it -> it.contains("governance.Nosy") && it.contains("programs.Bystander"))
                .anyMatch(it -> it.contains("programs.Nosy") && it.contains("knowledge.Bystander"))
                .anyMatch(it -> it.contains("knowledge.Nosy") && it.contains("screens.Bystander"))
                .noneMatch(it -> it.contains("Neighbour"));
    }

    private static ArchRule nobodyInACircleOf(String house) {
        return slices().matching(house + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule whoMayKnowWhom(String house) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("membership")
                .definedBy(module(house, "membership"))
                .layer("governance")
                .definedBy(module(house, "governance"))
                .layer("programs")
                .definedBy(module(house, "programs"))
                .layer("knowledge")
                .definedBy(module(house, "knowledge"))
                .layer("app")
                .definedBy(describe(
                        "all else in the house",
                        type -> resideInAnyPackage(house + "..", "db.migration..")
                                        .test(type)
                                && MODULES.stream()
                                        .noneMatch(it -> module(house, it).test(type))))
                .whereLayer("membership")
                .mayOnlyBeAccessedByLayers("governance", "programs", "knowledge", "app")
                .whereLayer("governance")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("programs")
                .mayOnlyBeAccessedByLayers("knowledge", "app")
                .whereLayer("knowledge")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer();
    }

    /** The sources of a module and its migrations in Java. */
    private static DescribedPredicate<JavaClass> module(String house, String name) {
        return resideInAnyPackage(house + "." + name + "..", "db.migration." + name + "..");
    }
}
