package org.wego.knowledge.writing;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.Attachment;
import org.wego.knowledge.part.CostBand;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.JournalPlace;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Section;
import org.wego.knowledge.part.Source;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.programs.project.ProjectId;

/**
 * The contents of an entry field by field, in the order in which people read them. What is said in a language has its tag
 * behind the name, such as {@code title.ko}; a field that says nothing is missing.
 */
@NamedInterface
public record ContentFields(SequencedMap<String, Object> values) {

    static final String LANGUAGES = "languages";

    private static final List<String> OF_A_LANGUAGE = List.of("title", "summary", "body", "keywords");

    /** The fields of these contents. */
    public static ContentFields of(EntryContent content) {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        EntryParts parts = content.parts();
        values.put(LANGUAGES, content.texts().stream().map(EntryText::language).toList());
        for (EntryText text : content.texts()) {
            String tag = "." + text.language();
            values.put("title" + tag, text.title());
            values.put("summary" + tag, text.summary());
            values.put("body" + tag, text.body());
            values.put("keywords" + tag, text.keywords());
            values.put("original" + tag, text.original());
        }
        values.put("catalog", content.catalog());
        put(values, "city", content.city());
        put(values, "country", content.country());
        put(values, "project", content.project());
        put(values, "year", content.year());
        put(values, "endYear", content.endYear());
        values.put("status", content.status());
        values.put("clusters", content.clusters());
        values.put("sdgs", content.sdgs());
        values.put("technologies", content.technologies());
        parts.sections().forEach((section, text) -> values.put(section.field(), text));
        values.put("results", parts.results());
        put(values, "costBand", parts.cost());
        values.put("funding", parts.funding());
        values.put("partners", parts.partners());
        values.put("images", parts.images());
        values.put("files", parts.files());
        values.put("links", parts.links());
        values.put("sources", parts.sources());
        values.put("volume", parts.journal().volume());
        values.put("issue", parts.journal().issue());
        values.put("articleNumber", parts.journal().article());
        values.put("licence", parts.licence());
        values.put("credit", parts.credit());
        // otherwise whoever begins a text would seem to have emptied what somebody else writes in it
        values.values().removeIf(ContentFields::saysNothing);
        return new ContentFields(values);
    }

    private static boolean saysNothing(Object value) {
        return value.equals("") || value.equals(false) || (value instanceof Collection<?> all && all.isEmpty());
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    /** All fields that contents in these languages have, whether or not they say something. */
    public static List<String> names(List<String> languages) {
        List<String> names = new ArrayList<>();
        languages.forEach(it -> OF_A_LANGUAGE.forEach(field -> names.add(field + "." + it)));
        names.addAll(List.of("catalog", "status", "year", "endYear", "clusters", "sdgs", "technologies"));
        Arrays.stream(Section.values()).map(Section::field).forEach(names::add);
        names.addAll(List.of("results", "costBand", "funding", "partners", "images", "files", "links", "sources"));
        names.addAll(List.of("volume", "issue", "articleNumber", "licence", "credit"));
        return List.copyOf(names);
    }

    /** What a field says, or null if nothing. */
    public @Nullable Object value(String field) {
        return values.get(field);
    }

    List<String> languages() {
        return list(LANGUAGES);
    }

    /** The contents that have these fields. */
    public EntryContent content() {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, text(section.field()));
        }
        return new EntryContent(
                Objects.requireNonNull(one("catalog", CatalogKind.class)),
                one("city", CityOnRecord.class),
                one("country", CountryCode.class),
                one("project", ProjectId.class),
                one("year", Integer.class),
                one("endYear", Integer.class),
                Objects.requireNonNullElse(one("status", EntryStatus.class), EntryStatus.UNKNOWN),
                list("clusters"),
                Set.copyOf(this.<Integer>list("sdgs")),
                list("technologies"),
                texts(),
                new EntryParts(
                        sections,
                        list("results"),
                        one("costBand", CostBand.class),
                        text("funding"),
                        list("partners"),
                        list("images"),
                        list("files"),
                        list("links"),
                        list("sources"),
                        new JournalPlace(text("volume"), text("issue"), text("articleNumber")),
                        text("licence"),
                        text("credit")));
    }

    private List<EntryText> texts() {
        List<EntryText> texts = new ArrayList<>();
        for (String language : languages()) {
            String tag = "." + language;
            texts.add(new EntryText(
                    language,
                    Boolean.TRUE.equals(values.get("original" + tag)),
                    text("title" + tag),
                    text("summary" + tag),
                    text("body" + tag),
                    list("keywords" + tag)));
        }
        return texts;
    }

    /** What people read of each field that says something, in the order in which they read it. */
    public Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            String text = shown(value);
            if (!text.isEmpty() && !text.equals("false")) {
                shown.put(field, text);
            }
        });
        return shown;
    }

    static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> all -> all.stream().map(ContentFields::shown).collect(Collectors.joining("\n"));
            case CityOnRecord city -> city.name();
            case ClusterSummary cluster -> cluster.name();
            case Source source -> (source.publisher() + " " + source.url()).strip();
            case Link link -> (link.title() + " " + link.url()).strip();
            case Partner partner -> partner.role().isEmpty() ? partner.name() : partner.name() + ": " + partner.role();
            case Attachment attachment -> attachment.text();
            case Result result -> result(result);
            default -> value.toString();
        };
    }

    private static String result(Result result) {
        return (result.indicator() + ": " + shown(result.value()) + " " + result.unit() + " "
                        + (result.year() == null ? "" : "(" + result.year() + ")"))
                .strip();
    }

    private String text(String field) {
        return Objects.requireNonNullElse(one(field, String.class), "");
    }

    private <T> @Nullable T one(String field, Class<T> type) {
        return type.cast(values.get(field));
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(String field) {
        return values.get(field) instanceof Collection<?> all ? (List<T>) List.copyOf(all) : List.of();
    }
}
