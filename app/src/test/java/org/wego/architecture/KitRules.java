package org.wego.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Route;
import org.wego.ui.component.Screen;

/** What {@code ui.component} has, no screen makes by hand; each rule is proven by {@link PlantedViolationTests}. */
final class KitRules {

    /** Everything of the desk but the kit itself. */
    private static final DescribedPredicate<JavaClass> A_SCREEN =
            resideInAPackage("..ui..").and(resideOutsideOfPackage("..ui.component.."));

    @ArchTest
    static final ArchRule aViewIsAScreen =
            classes().that().areAnnotatedWith(Route.class).should().beAssignableTo(Screen.class);

    @ArchTest
    static final ArchRule aScreenIsNamedByItsHead = noClasses()
            .that(A_SCREEN)
            .should()
            .accessTargetWhere(makes(H1.class).or(makes(Main.class)));

    @ArchTest
    static final ArchRule aListIsAListGrid = noClasses().that(A_SCREEN).should().accessTargetWhere(makes(Grid.class));

    @ArchTest
    static final ArchRule aDayIsChosenByADayPicker = noClasses()
            .that(A_SCREEN)
            .should()
            .accessTargetWhere(makes(DatePicker.class).or(makes(DateTimePicker.class)));

    @ArchTest
    static final ArchRule aQuestionIsAConfirmation =
            noClasses().that(A_SCREEN).should().accessTargetWhere(makes(ConfirmDialog.class));

    @ArchTest
    static final ArchRule aListAddressKeepsWhatIsShown = noClasses()
            .that(A_SCREEN)
            .should()
            .callCodeUnitWhere(target(HasOwner.Predicates.With.owner(
                    describe("the history of the browser", owner -> owner.isEquivalentTo(History.class)))));

    private KitRules() {}

    /** A constructor of the type or of a kind of it; those of the house, such as the kit has, are what is to be used. */
    private static DescribedPredicate<JavaAccess<?>> makes(Class<?> type) {
        return describe(
                "a constructor of " + type.getSimpleName(),
                access -> access.getName().equals("<init>")
                        && access.getTargetOwner().isAssignableTo(type)
                        && !Beans.isOfTheHouse(access.getTargetOwner()));
    }
}
