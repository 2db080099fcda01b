package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A module shows others what they use, type by type, and nothing else; and it may look at what it uses. */
@AnalyzeClasses(
        packages = {"org.wego", "db.migration"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class DoorTests {

    /**
     * Public for frameworks that reach them by reflection, and for which; or for callers and listeners that are still
     * to come.
     */
    private static final Map<String, String> REFLECTED = Map.of(
            "org.wego.membership.invoicing.registration.RegistrationInvoice",
                    "asked for by whoever takes registrations",
            "org.wego.membership.invoicing.registration.RegistrationInvoice$Line",
                    "asked for by whoever takes registrations",
            "org.wego.membership.invoicing.registration.RegistrationInvoicing", "called by whoever takes registrations",
            "org.wego.membership.joining.ApplicationAccepted", "told to whoever lets a body vote",
            "org.wego.membership.joining.MemberAdmitted", "told to whoever welcomes a member",
            "org.wego.operation.LostConnections", "made by the connection pool, named in application.yaml",
            "org.wego.security.traffic.WatchedProtocol", "made by the server, named by ServerTraffic");

    /** In hundredths, what has been reached; whoever makes more public says why, or hides something else. */
    private static final Map<String, Long> HIDDEN =
            Map.of("membership", 34L, "governance", 32L, "programs", 34L, "knowledge", 34L);

    private static final Path SHARES = Path.of("target/hidden-types.txt");

    @ArchTest
    static void isPublicOnlyWhatOthersUse(JavaClasses house) {
        assertThat(of(house).needlesslyPublic(REFLECTED.keySet())).isEmpty();
    }

    @ArchTest
    static void isNamedOnlyWhatOtherModulesUse(JavaClasses house) {
        assertThat(of(house).needlesslyNamed()).isEmpty();
        // an annotation that carries the name would give it to every type that carries the annotation
        assertThat(of(house).namedAsAWhole()).containsOnly("org.wego.membership.access.package-info");
    }

    @ArchTest
    static void isAllowedOnlyWhatIsUsed(JavaClasses house) {
        assertThat(of(house).needlesslyAllowed()).isEmpty();
        assertThat(of(house).unlimited()).isEmpty();
    }

    @ArchTest
    static void halfOfAllTypesAreHidden(JavaClasses house) throws IOException {
        List<JavaPackage> modules = List.copyOf(of(house).modules());
        Files.write(
                SHARES,
                modules.stream()
                        .map(module -> module.getRelativeName() + " " + Doors.shareOfHidden(List.of(module)) + " %")
                        .sorted()
                        .toList());

        assertThat(Doors.shareOfHidden(modules)).isGreaterThanOrEqualTo(50);
        assertThat(modules)
                .filteredOn(module -> HIDDEN.containsKey(module.getRelativeName()))
                .hasSize(HIDDEN.size())
                .allSatisfy(module -> assertThat(Doors.shareOfHidden(List.of(module)))
                        .as(module.getRelativeName())
                        .isGreaterThanOrEqualTo(HIDDEN.get(module.getRelativeName())));
    }

    @ArchTest
    static void whatIsNotUsedIsFound(JavaClasses house) {
        Doors planted = new Doors(new ClassFileImporter().importPackages("violations.doors"), "violations.doors");

        assertThat(planted.needlesslyPublic(Set.of())).containsExactly("violations.doors.blue.shown.Draft");
        assertThat(planted.needlesslyNamed()).containsExactly("violations.doors.blue.shown.Draft");
        assertThat(planted.namedAsAWhole()).containsExactly("violations.doors.blue.whole.package-info");
        assertThat(planted.needlesslyAllowed()).containsExactly("red -> blue :: whole", "red -> green");
        assertThat(planted.unlimited()).containsExactly("blue", "green");
        assertThat(Doors.shareOfHidden(List.copyOf(planted.modules()))).isEqualTo(50);
    }

    private static Doors of(JavaClasses house) {
        return new Doors(house, "org.wego");
    }
}
