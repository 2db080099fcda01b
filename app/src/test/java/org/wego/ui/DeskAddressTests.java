package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.RouteAliasData;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wego.ViewTest;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.EventAddress;

/** An address of the desk is written once, and leads to a screen. */
class DeskAddressTests extends ViewTest {

    private static final Pattern ADDRESS = Pattern.compile("\"(desk(?:/[\\w:/-]*+)?+)[?\"]");
    private static final Pattern FROM_OUTSIDE = Pattern.compile("[\"{]/(desk(?:/[\\w-]++)*+/?)");

    @Test
    void leadsToAScreen() {
        assertThat(addresses())
                .contains(DeskAddress.MEMBERS, EventAddress.EVENTS)
                .allSatisfy(
                        address -> assertThat(isOfAScreen(address)).as(address).isTrue());
    }

    /** Modules and pages of the site know no screens; what they lead to has to be there all the same. */
    @Test
    void leadsToAScreenFromOutsideToo() throws IOException {
        Set<String> written = new TreeSet<>();
        for (String module : List.of("membership", "governance", "programs", "knowledge", "app")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main"))) {
                files.filter(file -> file.toString().matches(".*\\.(java|html|properties)"))
                        .forEach(file -> FROM_OUTSIDE
                                .matcher(read(file))
                                .results()
                                .forEach(found -> written.add(found.group(1).replaceFirst("/$", ""))));
            }
        }

        assertThat(written)
                .contains("desk/my-projects", "desk/events", "desk/reviews")
                .allSatisfy(
                        address -> assertThat(isOfAScreen(address)).as(address).isTrue());
        assertThat(isOfAScreen("desk/my-balcony")).isFalse();
    }

    private static boolean isOfAScreen(String address) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(RouteAliasData::getTemplate)))
                .anyMatch(screen -> screen.equals(address) || screen.startsWith(address + "/:"));
    }

    @Test
    void isWrittenOnce() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/wego/ui"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(DeskAddressTests::read)
                    .collect(Collectors.joining());
        }

        assertThat(writtenAgain(sources)).isEmpty();
        assertThat(addresses()).doesNotHaveDuplicates();
    }

    @Test
    void isFoundWhereItIsWrittenAgain() {
        assertThat(writtenAgain("@Route(\"desk/ledger\") link(\"desk/ledger?year=2017\") at(\"desk/ledger/\" + id)"))
                .containsExactly("desk/ledger");
        assertThat(writtenAgain("@Route(DeskAddress.MEMBERS) class A { String where = \"desk/members\"; }"))
                .containsExactly("desk/members");
        assertThat(writtenAgain("@Route(\"desk/ledger\") class A {} @Route(\"desk/jobs\") class B {}"))
                .isEmpty();
    }

    /** Those that stand in the sources more than once, or although the kit has them. */
    private static List<String> writtenAgain(String sources) {
        Map<String, Long> written = ADDRESS.matcher(sources)
                .results()
                .map((MatchResult found) -> found.group(1).replaceFirst("/$", ""))
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
        List<String> named = addresses();
        return written.entrySet().stream()
                .filter(entry -> entry.getValue() > 1
                        || (named.contains(entry.getKey()) && !entry.getKey().equals(DeskAddress.HOME)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> addresses() {
        return new ClassFileImporter()
                .importPackages(DeskAddress.class.getPackageName()).stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> Modifier.isPublic(field.getModifiers()))
                        .map(DeskAddressTests::value)
                        .toList();
    }

    private static String value(Field address) {
        try {
            return (String) address.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
