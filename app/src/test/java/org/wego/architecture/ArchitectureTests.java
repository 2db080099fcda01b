package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** Holds the house to its rules. ArchUnit reads the classes once for all test classes that name the same packages. */
@AnalyzeClasses(
        packages = {"org.wego", "db.migration"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests rules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests kit = ArchTests.in(KitRules.class);

    @ArchTest
    static void excusesNothingThatIsNotThere(JavaClasses house) {
        assertThat(house.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName()))
                .containsAll(CarryWhatWasRead.HARMLESS.keySet())
                .containsAll(HouseRules.OWN_WORDS.keySet())
                .containsAll(ReportChanges.NO_RECORD.keySet());
        assertThat(house.stream()
                        .flatMap(type -> type.getFields().stream())
                        .map(field -> field.getOwner().getSimpleName() + "." + field.getName()))
                .containsAll(SayAllOfIt.UNSAID.keySet().stream()
                        .map(it -> it.replaceFirst(".* ", ""))
                        .toList());
    }

    @ArchTest
    static void looksAtEveryModule(JavaClasses house) {
        assertThat(house.stream().map(type -> type.getPackageName().split("\\.")))
                .extracting(parts -> parts.length > 2 ? parts[2] : "")
                .contains("membership", "governance", "programs", "knowledge", "ui", "web", "security");
    }
}
