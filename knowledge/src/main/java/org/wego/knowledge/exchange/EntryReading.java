package org.wego.knowledge.exchange;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.CostBand;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.JournalPlace;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Section;
import org.wego.knowledge.part.Source;
import org.wego.membership.text.CleanText;
import org.wego.programs.cluster.ClusterSummary;
import tools.jackson.databind.node.ObjectNode;

/** Makes the contents of an entry of the fields that a file has for it, and tells all that is wrong with them. */
final class EntryReading {

    /** Fields that hold several values. */
    static final Set<String> LISTS = Set.of("clusters", "sdgs", "technologies", "keywords", "sources", "links");

    /** The text of an entry that has but one may stand beside its other fields. */
    private static final Set<String> TEXT = Set.of("language", "original", "title", "summary", "body", "keywords");

    private static final Set<String> OWN = Set.of(
            "externalId",
            "catalog",
            "city",
            "country",
            "project",
            "year",
            "endYear",
            "status",
            "clusters",
            "sdgs",
            "technologies",
            "sources",
            "links",
            "costBand",
            "funding",
            "volume",
            "issue",
            "articleNumber",
            "licence",
            "credit");

    /** Fields that a table can have. */
    static final Set<String> FIELDS = Stream.of(
                    OWN.stream(), TEXT.stream(), Arrays.stream(Section.values()).map(Section::field))
            .flatMap(it -> it)
            .collect(Collectors.toUnmodifiableSet());

    /** All fields; images and files are of the house's store, so that a file can only name them. */
    private static final Set<String> KNOWN = Stream.concat(
                    FIELDS.stream(), Stream.of("texts", "results", "partners", "images", "files", "source"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_IGNORED = 20;

    private final KnownNames names;
    private final Set<String> ignored = new LinkedHashSet<>();

    EntryReading(KnownNames names) {
        this.names = names;
    }

    /**
     * An entry as a file has it.
     *
     * @param content whose images and files are those of the entry on record
     */
    record Read(String externalId, EntryContent content, List<EntryProblem> problems) {}

    /** Names of fields that nobody reads, the first of them. */
    Set<String> ignored() {
        return ignored;
    }

    Read read(ObjectNode object) {
        List<EntryProblem> problems = new ArrayList<>();
        Fields fields = new Fields(object, "", problems::add);
        fields.others(KNOWN, ignored, MOST_IGNORED);
        String externalId = CleanText.line(fields.text("externalId"));
        if (externalId.isEmpty()) {
            fields.problem("externalId", Fault.MISSING, "");
        } else if (externalId.length() > Entry.LONGEST_EXTERNAL_ID) {
            problems.add(EntryProblem.tooLong("externalId", Entry.LONGEST_EXTERNAL_ID));
        }
        EntryContent content = content(fields);
        Set<String> told = problems.stream().map(EntryProblem::field).collect(Collectors.toCollection(HashSet::new));
        boolean alone = !fields.has("texts");
        content.problems().stream()
                .map(it -> alone ? besideTheOthers(it) : it)
                .filter(it -> !told.contains(it.field()))
                .forEach(problems::add);
        return new Read(externalId, content, problems);
    }

    /** Named as the file names it, where the only text stands beside the other fields. */
    private static EntryProblem besideTheOthers(EntryProblem problem) {
        String field = problem.field().replaceFirst("^texts\\[1]\\.", "");
        return new EntryProblem(field, problem.fault(), problem.value());
    }

    private EntryContent content(Fields fields) {
        CountryCode country = country(fields);
        String city = CleanText.line(fields.text("city"));
        return new EntryContent(
                Objects.requireNonNullElse(
                        fields.constant("catalog", CatalogKind.class), CatalogKind.KNOWLEDGE_DATABASE),
                city.isEmpty() ? null : names.city(city, country),
                country,
                names.project(fields),
                fields.whole("year"),
                fields.whole("endYear"),
                Objects.requireNonNullElse(fields.constant("status", EntryStatus.class), EntryStatus.UNKNOWN),
                clusters(fields),
                Set.copyOf(fields.wholes("sdgs")),
                fields.texts("technologies"),
                fields.has("texts") ? fields.objects("texts", null, this::text) : List.of(text(fields)),
                parts(fields));
    }

    private static @Nullable CountryCode country(Fields fields) {
        String said = CleanText.line(fields.text("country"));
        if (said.isEmpty()) {
            return null;
        }
        CountryCode country = CountryCode.getByCode(said);
        if (country == null || country == CountryCode.UNDEFINED) {
            fields.problem("country", Fault.UNKNOWN_COUNTRY, said);
            return null;
        }
        return country;
    }

    private List<ClusterSummary> clusters(Fields fields) {
        List<ClusterSummary> clusters = new ArrayList<>();
        fields.texts("clusters").forEach(name -> {
            ClusterSummary cluster = names.cluster(name);
            if (cluster == null) {
                fields.problem("clusters", Fault.UNKNOWN_CLUSTER, name);
            } else {
                clusters.add(cluster);
            }
        });
        return names.inOrder(clusters);
    }

    private EntryText text(Fields fields) {
        if (!fields.at().isEmpty()) {
            fields.others(TEXT, ignored, MOST_IGNORED);
        }
        String language = fields.text("language");
        String body = CleanText.lines(fields.text("body"));
        String summary = CleanText.lines(fields.text("summary"));
        return new EntryText(
                language.isBlank() ? "en" : language,
                fields.isTrue("original", false),
                fields.text("title"),
                summary.isEmpty() ? Beginning.of(body) : summary,
                body,
                fields.texts("keywords"));
    }

    private static EntryParts parts(Fields fields) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, fields.text(section.field()));
        }
        List<Source> sources = new ArrayList<>(fields.objects(
                "sources",
                EntryReading::source,
                it -> new Source(it.text("url"), it.text("publisher"), it.date("accessed"))));
        if (fields.has("source")) {
            sources.add(source(fields.text("source")));
        }
        return new EntryParts(
                sections,
                fields.objects(
                        "results",
                        null,
                        it -> new Result(
                                it.text("indicator"),
                                it.number("value"),
                                it.text("unit"),
                                it.number("baseline"),
                                it.whole("year"))),
                fields.constant("costBand", CostBand.class),
                fields.text("funding"),
                fields.objects(
                        "partners", it -> new Partner(it, ""), it -> new Partner(it.text("name"), it.text("role"))),
                List.of(),
                List.of(),
                fields.objects("links", it -> new Link(it, ""), it -> new Link(it.text("url"), it.text("title"))),
                sources,
                new JournalPlace(fields.text("volume"), fields.text("issue"), fields.text("articleNumber")),
                fields.text("licence"),
                fields.text("credit"));
    }

    /** An address, or the name of a document. */
    private static Source source(String said) {
        String text = CleanText.line(said);
        return text.startsWith("http://") || text.startsWith("https://")
                ? new Source(text, "", null)
                : new Source("", text, null);
    }
}
