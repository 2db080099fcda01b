package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@link HouseRules} and {@link KitRules} finds what it forbids, in the package {@code violations}. */
class PlantedViolationTests {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("violations");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(HouseRules.class, KitRules.class)
                .flatMap(rules -> Arrays.stream(rules.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> Named.of(field.getName(), rule(field)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isFound(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
    }

    /** Where a rule is about several things, each of them is found. */
    @ParameterizedTest
    @CsvSource({
        "screensAndPagesUseOnlyServices, violations.ui.red.PlantedPage",
        "screensAndPagesUseOnlyServices, violations.web.PlantedAnswer",
        "screensAndPagesKnowNoDatabase, violations.ui.red.PlantedPage",
        "screensAndPagesUseOnlyServices, RoundaboutAnswer.write()> calls method <violations.red.PlantedStore",
        "screensAndPagesUseOnlyServices, RoundaboutAnswer.write()> calls method <violations.red.MadeBean",
        "anEditCarriesWhatWasRead, PlantedManager.change may undo",
        "anEditCarriesWhatWasRead, PlantedEditing.behindAnInterface may undo",
        "anEditCarriesWhatWasRead, PlantedEditing.withoutALook may undo",
        "anEditCarriesWhatWasRead, PlantedEditing.withoutALookAtTheDraft may undo",
        "whatIsChangedIsReported, PlantedManager.change leaves no trace",
        "whatIsChangedIsReported, PlantedEditing.behindAnInterface leaves no trace",
        "whatIsChangedIsReported, PlantedEditing.inTheSession leaves no trace",
        "whatIsChangedIsReported, PlantedEditing.byItsOwnQuery leaves no trace",
        "whatIsChangedIsReported, PlantedEditing.byAnAnswer leaves no trace",
        "whatIsChangedIsReported, PlantedEditing.whenSomethingHappens leaves no trace",
        "whatIsChangedIsReported, PlantedEditing.atNight leaves no trace",
        "whatIsChangedIsReported, PlantedKeeping.inheritedDeed leaves no trace",
        "whatIsChangedIsReported, PlantedDoor.byDefault leaves no trace",
        "whatIsChangedIsReported, PlantedDeeds.byAReference leaves no trace",
        "whatIsChangedIsReported, PlantedDeeds.inANestedClass leaves no trace",
        "whatIsChangedIsReported, PlantedDeeds.byWhoOverrides leaves no trace",
        "whatIsChangedIsReported, PlantedDeeds.byARow leaves no trace",
        "whatIsChangedIsReported, PlantedDeeds.withoutASession leaves no trace",
        "whatIsChangedIsReported, PlantedDeeds.byAPartOfIt leaves no trace",
        "whatIsChangedIsReported, PlantedDeeds.byAWayRound leaves no trace",
        "whatIsChangedIsReported, PlantedListening.onApplicationEvent leaves no trace",
        "whatIsChangedIsReported, PlantedBeans.listener leaves no trace",
        "anEditCarriesWhatWasRead, PlantedKeeping.inheritedDeed may undo",
        "anEditCarriesWhatWasRead, PlantedDoor.byDefault may undo",
        "aStateSaysAllThatMayBeChanged, PlantedAggregate.closed",
        "aStateSaysAllThatMayBeChanged, PlantedAggregate.parts",
        "screensAndPagesUseOnlyServices, FurtherAnswer.read()> calls method <violations.red.WideDoor",
        "screensAndPagesKnowNoDatabase, FurtherAnswer.write()",
        "screensAndPagesKnowNoFactory, FurtherAnswer.byName()",
        "noClassIsFoundByItsName, FurtherAnswer.ofOthers()",
        "nowComesFromTheClock, PlantedClock.byAReference",
        "nowComesFromTheClock, PlantedClock.byMillis",
        "nowComesFromTheClock, PlantedClock.byDate",
        "nowComesFromTheClock, PlantedClock.byAClock",
        "nothingIsRememberedForEverybody, PlantedClock.SEEN",
        "servicesStateWhoMayCallThem, PlantedManager.today",
        "servicesStateWhoMayCallThem, PlantedReading.inherited",
        "servicesStateWhoMayCallThem, PlantedDoor.byDefault",
        "servicesStateWhoMayCallThem, PlantedServices$Behind.secret",
        "whatTheDatabaseRefusesIsNamed, PlantedRefusal.isTaken(",
        "whatTheDatabaseRefusesIsNamed, PlantedRefusal.isOneOfTwoTaken(",
        "whatTheDatabaseRefusesIsNamed, PlantedRefusal.isTakenByTheDriver(",
    })
    void isFoundThere(String rule, String place) throws ReflectiveOperationException {
        assertThat(rule(HouseRules.class.getDeclaredField(rule))
                        .evaluate(PLANTED)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(it -> it.contains(place));
    }

    @ParameterizedTest
    @CsvSource({
        "aScreenIsNamedByItsHead, FurtherScreen.named()",
        "aListIsAListGrid, FurtherScreen.referred()",
        "aListIsAListGrid, FurtherScreen.asATree()",
        "aDayIsChosenByADayPicker, FurtherScreen.withTheTime()",
    })
    void isFoundInAScreen(String rule, String place) throws ReflectiveOperationException {
        assertThat(rule(KitRules.class.getDeclaredField(rule))
                        .evaluate(PLANTED)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(it -> it.contains(place));
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
