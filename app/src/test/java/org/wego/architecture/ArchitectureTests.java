package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wego");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("violations");

    static Stream<String> rules() {
        return HouseRules.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        HouseRules.ALL.get(rule).allowEmptyShould(true).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsOnItsPlantedViolation(String rule) {
        assertThat(HouseRules.ALL.get(rule).evaluate(PLANTED).hasViolation())
                .as("the rule '%s' finds what it forbids", rule)
                .isTrue();
    }

    @Test
    void excusesNothingThatIsNotThere() {
        assertThat(HOUSE.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName()))
                .containsAll(CarryWhatWasRead.HARMLESS.keySet())
                .containsAll(HouseRules.OWN_WORDS.keySet());
    }

    @Test
    void looksAtEveryModule() {
        assertThat(HOUSE.stream().map(type -> type.getPackageName().split("\\.")))
                .extracting(parts -> parts.length > 2 ? parts[2] : "")
                .contains("membership", "governance", "programs", "knowledge", "ui", "web", "security");
    }
}
