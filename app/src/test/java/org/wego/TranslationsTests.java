package org.wego;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.organisation.MembershipCategory;

/** Every text of screens and pages stands in a bundle, and every key that is used exists. */
class TranslationsTests {

    /** Any module may have screens, pages and a bundle of its own. */
    private static final List<Path> JAVA = inModules("src/main/java/org/wego");

    private static final List<Path> CALLS =
            List.of(Path.of("src/main/java/org/wego/web"), Path.of("src/main/java/org/wego/security"));

    private static final List<Path> TEMPLATES = inModules("src/main/resources/templates");
    private static final List<Path> BUNDLES = inModules("src/main/resources/i18n");

    private static final List<Path> SCREENS = List.of(Path.of("src/main/java/org/wego/ui"));

    private static final List<Path> INVOICING =
            List.of(Path.of("../membership/src/main/java/org/wego/membership/invoicing/print"));
    private static final List<Path> SHEETS =
            List.of(Path.of("../membership/src/main/resources/org/wego/membership/invoicing/print"));
    private static final Path INVOICE_WORDS =
            Path.of("../membership/src/main/resources/org/wego/membership/invoicing/print/InvoiceSheet.properties");

    private static final Pattern KEY_IN_JAVA = Pattern.compile(
            "(?:getTranslation|getMessage|@Menu|Buttons\\.\\w+|new Panel|\\bsuper|\\bgrid\\.\\w+|\\.(?:say|note|offer|named|part))"
                    + "\\(\\s*(?:texts, |\"\\w+\", )?(?:title = )?\"([a-z]+\\.[\\w.]*\\w)\"");
    /** Of a refusal, or the beginning of one that is put together. */
    private static final Pattern KEY_OF_REFUSAL =
            Pattern.compile("\\b(?:ApiProblem|respond|taken|refuse)\\([^\";]*\"([a-z]+\\.[\\w.]*\\w)\\.?\"");

    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z]+\\.[\\w.-]+)");
    private static final Pattern WRITTEN_OUT = Pattern.compile("[\"'{]([a-z]+(?:\\.\\w+)+)[\"'}(]");
    private static final Pattern END_OF_KEY = Pattern.compile("\\+ \"(\\.[a-zA-Z]+)\"");
    private static final Pattern LITERAL_IN_JAVA = Pattern.compile(
            "(?:new (?:H[1-6]|Span|Paragraph|Button|NativeLabel|TextField|Select|ComboBox|Dialog|PageHeader|EmptyState"
                    + "|StateBadge|Fact)\\(|\\.(?:setText|setLabel|setHeader|setHeaderTitle|setPlaceholder|setTitle"
                    + "|setAriaLabel|setHelperText|setErrorMessage|setTooltipText|setEmptyStateText)\\()\\s*\"[^\"]*\\p{L}");

    /** What the texts count; "1 of 1 invoices" is right. */
    private static final Pattern ONE_IN_THE_PLURAL = Pattern.compile(
            "(?<!of )\\b1 (?:more |documented )?(?:members|fees|invoices|countries|figures|cities|editions|errors|entries"
                    + "|things|groups|jumps|fields|accounts|programs|events|questions|e-mails|people|papers|files|lines|rows)\\b");

    @Test
    void usesOnlyKeysThatExist() {
        Map<String, String> texts = texts();
        List<String> missing = new ArrayList<>();
        sources(JAVA, ".java")
                .forEach((file, source) -> keysIn(KEY_IN_JAVA, source)
                        .filter(key -> !texts.containsKey(key))
                        .forEach(key -> missing.add(file + ": " + key)));
        sources(TEMPLATES, ".html")
                .forEach((file, source) -> keysIn(KEY_IN_TEMPLATE, source)
                        .filter(key -> !texts.containsKey(key))
                        .forEach(key -> missing.add(file + ": " + key)));

        assertThat(missing).isEmpty();
    }

    /** A title may stand with the group that a refusal belongs to. */
    @Test
    void wordsEveryRefusalOfTheApi() {
        Map<String, String> texts = texts();
        Set<String> refusals = refusals();
        List<String> silent = new ArrayList<>();
        refusals.forEach(key -> {
            boolean isTitled = groups(key).anyMatch(group -> texts.containsKey(group + ".title"));
            boolean isDetailed = texts.containsKey(key)
                    || texts.containsKey(key + ".detail")
                    || KeyFamilies.ofTheApplication().containsKey(key + ".*");
            if (!isTitled || !isDetailed) {
                silent.add(key);
            }
        });

        assertThat(silent).isEmpty();
        assertThat(refusals)
                .contains("api.problem.cursor", "invoices.api.unknown", "fees.api.fault", "runs.refused.range");
    }

    private static Set<String> refusals() {
        Set<String> refusals = new TreeSet<>();
        sources(CALLS, ".java")
                .values()
                .forEach(source -> keysIn(KEY_OF_REFUSAL, source).forEach(refusals::add));
        return refusals;
    }

    /** The key, and what it is part of without the area. */
    private static Stream<String> groups(String key) {
        return Stream.iterate(key, it -> it.contains("."), it -> it.substring(0, it.lastIndexOf('.')));
    }

    /** A beginning that gets its end while the application runs belongs to a family, so that its texts can be counted. */
    @Test
    void knowsTheFamilyOfEachKeyThatIsPutTogether() {
        Set<String> areas = areas();
        Set<String> used = new TreeSet<>();
        Stream.of(sources(JAVA, ".java"), sources(TEMPLATES, ".html"))
                .flatMap(sources -> sources.values().stream())
                .forEach(source -> used.addAll(KeyFamilies.usedIn(source, areas)));
        Set<String> printed = new TreeSet<>();
        Stream.of(sources(INVOICING, ".java"), sources(SHEETS, ".html"))
                .flatMap(sources -> sources.values().stream())
                .forEach(source -> printed.addAll(KeyFamilies.usedIn(source, Set.of("reason", "category", "year"))));

        assertThat(used).isEqualTo(KeyFamilies.ofTheApplication().keySet());
        assertThat(printed).isEqualTo(KeyFamilies.ofInvoices().keySet());
    }

    @Test
    void wordsEveryConstantOfAnEnumThatHasWords() {
        assertThat(WordedConstants.faults(texts().keySet())).isEmpty();
        assertThat(WordedConstants.faults(
                        Set.of("governance.AppointmentMode.ELECTED", "knowledge.CatalogKind.NONE.short")))
                .contains(
                        "governance.AppointmentMode: missing APPOINTED",
                        "governance.AppointmentMode: missing EX_OFFICIO",
                        "knowledge.CatalogKind.short: unknown NONE");
    }

    @Test
    void wordsEveryConstantOfEachFamily() {
        Set<String> silent = keys(KeyFamilies.ofTheApplication());
        silent.removeAll(texts().keySet());
        Set<String> silentInPrint = keys(KeyFamilies.ofInvoices());
        silentInPrint.removeAll(properties(INVOICE_WORDS).stringPropertyNames());
        silentInPrint.forEach(key -> silent.add(INVOICE_WORDS.getFileName() + ": " + key));

        assertThat(silent).isEmpty();
    }

    @Test
    void callsAThingTheSameOnScreensAndInPrint() {
        Map<String, String> screens = texts();
        Properties print = properties(INVOICE_WORDS);

        assertThat(print.getProperty("fact.band")).isEqualTo(screens.get("fees.band.to"));
        assertThat(print.getProperty("fact.from")).isEqualTo(screens.get("fees.band.open"));
        for (FeeReason.Subject subject : FeeReason.Subject.values()) {
            assertThat(print.getProperty("reason." + subject)).isEqualTo(screens.get("fees.reason." + subject));
        }
        for (MembershipCategory category : MembershipCategory.values()) {
            assertThat(print.getProperty("category." + category))
                    .isEqualTo(screens.get("categories.member." + category));
        }
    }

    @Test
    void keepsNoTextThatNobodyUses() {
        Set<String> unused = new TreeSet<>(texts().keySet());
        String sources = Stream.of(sources(JAVA, ".java"), sources(TEMPLATES, ".html"))
                .flatMap(all -> all.values().stream())
                .collect(Collectors.joining());
        Set<String> named = keys(KeyFamilies.ofTheApplication());
        WRITTEN_OUT.matcher(sources).results().forEach(key -> named.add(key.group(1)));
        refusals().stream().flatMap(TranslationsTests::groups).forEach(named::add);
        named.addAll(WordedConstants.among(texts().keySet()));
        Set<String> ends =
                END_OF_KEY.matcher(sources).results().map(end -> end.group(1)).collect(Collectors.toSet());
        unused.removeIf(key -> named.contains(key)
                || ends.stream().anyMatch(end -> key.endsWith(end) && named.contains(stem(key, end))));

        assertThat(unused).isEmpty();
    }

    @Test
    void seesAKeyThatIsPutTogether() {
        Set<String> areas = Set.of("members");

        assertThat(KeyFamilies.usedIn("text(\"members.shade.\" + it.shade().name())", areas))
                .containsExactly("members.shade.*");
        assertThat(KeyFamilies.usedIn("text(\"members.shade.\" + shade + \".help\")", areas))
                .containsExactly("members.shade.*.help");
        assertThat(KeyFamilies.usedIn("choice(box, \"members.shade.\", values)", areas))
                .containsExactly("members.shade.*");
        assertThat(KeyFamilies.usedIn("#{${'members.shade.' + it.shade}}", areas))
                .containsExactly("members.shade.*");
        assertThat(KeyFamilies.usedIn("text(\"members.shade\")", areas)).isEmpty();
    }

    @Test
    void keepsEachKeyInTheBundleOfItsArea() {
        List<String> strays = new ArrayList<>();
        sources(BUNDLES, ".properties").forEach((file, source) -> {
            String area = file.getFileName().toString().replace(".properties", "");
            properties(file).stringPropertyNames().stream()
                    .filter(key -> !key.startsWith(area + "."))
                    .forEach(key -> strays.add(file + ": " + key));
        });

        assertThat(strays).isEmpty();
    }

    /** A text is a MessageFormat, which takes a lone apostrophe away and what follows it as it stands. */
    @Test
    void writesEachApostropheTwice() {
        assertThat(texts())
                .allSatisfy((key, text) ->
                        assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
    }

    @Test
    void countsOneInTheSingular() {
        Object[] ones = Collections.nCopies(8, 1).toArray();

        assertThat(texts())
                .allSatisfy((key, text) -> assertThat(new MessageFormat(text, Locale.ENGLISH).format(ones))
                        .as(key)
                        .doesNotContainPattern(ONE_IN_THE_PLURAL));
        assertThat("1 invoices issued for 2017").containsPattern(ONE_IN_THE_PLURAL);
    }

    @Test
    void writesNoKeyTwice() {
        List<String> twice = new ArrayList<>();
        sources(BUNDLES, ".properties").forEach((file, source) -> {
            List<String> keys = source.lines()
                    .filter(line -> line.matches("[a-z]+\\.[\\w.]+\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            keys.stream()
                    .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                    .distinct()
                    .forEach(key -> twice.add(file + ": " + key));
        });

        assertThat(twice).isEmpty();
    }

    @Test
    void writesNoTextIntoScreens() {
        List<String> literals = new ArrayList<>();
        sources(SCREENS, ".java")
                .forEach((file, source) -> literalsIn(source).forEach(text -> literals.add(file + ": " + text)));

        assertThat(literals).isEmpty();
    }

    @Test
    void writesNoTextIntoTemplates() {
        List<String> literals = new ArrayList<>();
        sources(TEMPLATES, ".html")
                .forEach((file, source) -> wordsIn(source).forEach(text -> literals.add(file + ": " + text)));

        assertThat(literals).isEmpty();
    }

    @Test
    void seesAPlantedText() {
        assertThat(literalsIn("add(new Paragraph(\"Good morning\"));")).hasSize(1);
        assertThat(literalsIn("grid.addColumn(x).setHeader(\n  \"Name\")")).hasSize(1);
        assertThat(wordsIn("<main><p>Good morning</p></main>")).containsExactly("Good morning");
        assertThat(wordsIn("<main><p>·</p><code>GET /api</code></main>")).isEmpty();
    }

    private static List<String> literalsIn(String source) {
        return LITERAL_IN_JAVA
                .matcher(source)
                .results()
                .map(hit -> hit.group().strip())
                .toList();
    }

    private static List<String> wordsIn(String template) {
        return Jsoup.parse(template).body().select("*").stream()
                .filter(element -> element.closest("code, pre, script, style") == null)
                .flatMap((Element element) -> element.textNodes().stream())
                .map(TextNode::text)
                .map(String::strip)
                .filter(text -> text.matches(".*\\p{L}{2}.*") && !text.startsWith("[["))
                .toList();
    }

    private static Stream<String> keysIn(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(key -> key.group(1));
    }

    private static Set<String> keys(Map<String, Set<String>> families) {
        return families.entrySet().stream().flatMap(KeyFamilies::keys).collect(Collectors.toSet());
    }

    private static String stem(String key, String end) {
        return key.substring(0, key.length() - end.length());
    }

    /** What keys begin with: the names of the bundles. */
    private static Set<String> areas() {
        return sources(BUNDLES, ".properties").keySet().stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        sources(BUNDLES, ".properties").keySet().forEach(file -> {
            Properties bundle = properties(file);
            bundle.stringPropertyNames().forEach(key -> texts.put(key, bundle.getProperty(key)));
        });
        return texts;
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Map<Path, String> sources(List<Path> folders, String end) {
        Map<Path, String> sources = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(end)).toList()) {
                    sources.put(file, Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }

    private static List<Path> inModules(String folder) {
        return Stream.of("membership", "governance", "programs", "knowledge", "app")
                .map(module -> Path.of("..", module, folder))
                .filter(Files::isDirectory)
                .toList();
    }
}
