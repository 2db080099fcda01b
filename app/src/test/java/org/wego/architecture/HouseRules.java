package org.wego.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PreAuthorize;
import org.wego.ui.component.InMenu;

/** The rules of the house that the compiler cannot hold; each is proven by {@link PlantedViolationTests}. */
final class HouseRules {

    /** Methods with an expression of their own beside the words of {@code membership.access}, and why. */
    static final Map<String, String> OWN_WORDS = Map.of(
            "InvoiceRegister.find", "only the invoice that was found says whose it is",
            "PaymentRegister.find", "only the payment that was found says whose it is",
            "MemberContacts.add", "a member adds again only who serves it already",
            "MemberContacts.revise", "a member corrects only who serves nobody else",
            "AwardJury.score", "a juror scores only what it is named for",
            "AwardJury.declareConflict", "a juror scores only what it is named for");

    @ArchTest
    static final ArchRule aViewIsPackagePrivateAndEndsInView = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("View");

    @ArchTest
    static final ArchRule aViewStatesWhoMayOpenIt = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class);

    @ArchTest
    static final ArchRule aScreenInTheMenuNamesItsGroup =
            classes().that().areAnnotatedWith(Menu.class).should().beAnnotatedWith(InMenu.class);

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that(resideOutsideOfPackage("..ui..")
                    .and(DescribedPredicate.not(DescribedPredicate.describe(
                            "the shell class", type -> type.getSimpleName().equals("WegoApplication"))))
                    .and(resideOutsideOfPackage("org.wego.security..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..");

    @ArchTest
    static final ArchRule screensAndPagesKnowNoDatabase = noClasses()
            .that(resideInAPackage("..ui..").or(resideInAPackage("..web..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.springframework.transaction.support..",
                    "org.springframework.data.jpa..",
                    "org.hibernate..");

    @ArchTest
    static final ArchRule screensAndPagesUseOnlyServices = noClasses()
            .that(resideInAPackage("..ui..").or(resideInAPackage("..web..")))
            .should()
            .dependOnClassesThat(resideOutsideOfPackage("..ui..")
                    .and(resideOutsideOfPackage("..web.."))
                    .and(DescribedPredicate.describe("are beans that ask nobody who calls", Beans::isUnguarded)));

    @ArchTest
    static final ArchRule screensAndPagesKnowNoFactory = noClasses()
            .that(resideInAPackage("..ui..").or(resideInAPackage("..web..")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(BeanFactory.class);

    /** Borders that the compiler and the rules hold end where a class is named by a text. */
    @ArchTest
    static final ArchRule noClassIsFoundByItsName = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe("a class by its name", HouseRules::isFoundByName));

    @ArchTest
    static final ArchRule pagesDoNotRestOnScreens = noClasses()
            .that(resideInAPackage("..web.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.wego.ui..", "violations.ui..");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("..ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("..ui.component.."))
            // what a part of the desk adds to the first screen and to the search
            .ignoreDependency(alwaysTrue(), resideInAPackage("..ui.home.."));

    @ArchTest
    static final ArchRule repositoriesAreHidden =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    /** A plural is all that there are of something: a repository, or else the service in front of a store. */
    @ArchTest
    static final ArchRule repositoriesAreNamedInThePlural =
            classes().that().areAssignableTo(Repository.class).should().haveNameMatching(".*(s|Store)");

    @ArchTest
    static final ArchRule aggregatesAreHidden =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule aggregatesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule idsAreRecords = classes()
            .that()
            .haveSimpleNameEndingWith("Id")
            .and()
            .areTopLevelClasses()
            .should()
            .beAssignableTo(Record.class);

    @ArchTest
    static final ArchRule nowComesFromTheClock =
            noClasses().that().doNotHaveSimpleName("HouseClock").should().accessTargetWhere(new TimeOfMachine());

    @ArchTest
    static final ArchRule modulesCountInExactNumbers = noFields()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe("of a module", HouseRules::countsExactly))
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class);

    @ArchTest
    static final ArchRule staticStateIsConstant = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    /** What is the same for everybody is computed once, and written by nobody afterwards. */
    @ArchTest
    static final ArchRule nothingIsRememberedForEverybody = noFields()
            .that()
            .areStatic()
            .and(DescribedPredicate.describe("do not keep what is slow to compile", HouseRules::isNotCompiled))
            .should(ArchCondition.from(DescribedPredicate.describe("be written by many", HouseRules::isForMany)));

    @ArchTest
    static final ArchRule servicesStateWhoMayCallThem =
            classes().that(Beans.KNOWN).should(new Beans.StateAccess());

    @ArchTest
    static final ArchRule accessIsSaidInTheWordsOfTheHouse = methods()
            .that(DescribedPredicate.describe("need no words of their own", HouseRules::hasNoWordsOfItsOwn))
            .should()
            .notBeAnnotatedWith(PreAuthorize.class)
            .andShould()
            .notBeAnnotatedWith(PostAuthorize.class)
            .andShould()
            .beDeclaredInClassesThat(DescribedPredicate.describe(
                    "have no expression either", type -> !type.isAnnotatedWith(PreAuthorize.class)));

    @ArchTest
    static final ArchRule anEditCarriesWhatWasRead =
            methods().that(Beans.CALLED).should(new CarryWhatWasRead());

    @ArchTest
    static final ArchRule whatIsChangedIsReported = methods()
            .that(DescribedPredicate.describe("begin something", Beans::begins))
            .should(new ReportChanges());

    @ArchTest
    static final ArchRule aStateSaysAllThatMayBeChanged = methods()
            .that(DescribedPredicate.describe("say the state of a record", SayAllOfIt::isStateOfARecord))
            .should(new SayAllOfIt());

    @ArchTest
    static final ArchRule whatTheDatabaseRefusesIsNamed = classes().should(new NameTheConstraint());

    @ArchTest
    static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Service");

    private HouseRules() {}

    private static boolean isFoundByName(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Class.class)
                        && access.getName().equals("forName")
                || access.getTargetOwner().isAssignableTo(ClassLoader.class)
                        && access.getName().equals("loadClass");
    }

    private static boolean isNotCompiled(JavaField field) {
        return !field.getFullName().endsWith(".CamtSchemas.COMPILED");
    }

    /** Only what several threads write needs such a type. */
    private static boolean isForMany(JavaField field) {
        return field.getOwner().getStaticInitializer().stream()
                        .flatMap(it -> it.getConstructorCallsFromSelf().stream())
                        .map(JavaAccess::getTargetOwner)
                        .filter(it -> it.isAssignableTo(field.getRawType().getName()))
                        .anyMatch(HouseRules::isWrittenByMany)
                || isWrittenByMany(field.getRawType());
    }

    private static boolean isWrittenByMany(JavaClass type) {
        return type.getPackageName().startsWith("java.util.concurrent") && !type.isAssignableTo(TimeUnit.class)
                || type.isAssignableTo(ThreadLocal.class);
    }

    /** Degrees of latitude and longitude are measurements, not amounts, and so is where they lie on a map. */
    private static boolean countsExactly(JavaClass type) {
        return !type.getPackageName().contains(".ui.")
                && !type.getPackageName().equals("org.wego.map")
                && !type.getSimpleName().equals("Coordinates");
    }

    private static boolean hasNoWordsOfItsOwn(JavaMethod method) {
        return !method.getOwner().isAnnotation()
                && !OWN_WORDS.containsKey(method.getOwner().getSimpleName() + "." + method.getName());
    }
}
