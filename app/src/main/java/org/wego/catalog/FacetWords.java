package org.wego.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.search.Facet;
import org.wego.knowledge.search.SearchHit;
import org.wego.membership.place.CountryName;
import org.wego.membership.place.Region;
import org.wego.words.Formats;
import org.wego.words.Words;

/** What facets, their values and the reasons of hits are called. */
public final class FacetWords {

    private final UnaryOperator<String> texts;

    /** @param texts finds the text of a key */
    public FacetWords(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** What a facet is called. */
    public String of(Facet facet) {
        return texts.apply(Words.of(facet));
    }

    /** What a value of a facet is called; what is no value stays as it was typed. */
    public String of(Facet facet, String value) {
        return switch (facet) {
            case CATALOG -> constant(CatalogKind.class, value).map(this::word).orElse(value);
            case STATUS -> constant(EntryStatus.class, value).map(this::word).orElse(value);
            case REGION -> constant(Region.class, value).map(this::region).orElse(value);
            case SDG -> goal(value).map(this::of).orElse(value);
            case COUNTRY ->
                Optional.ofNullable(CountryName.find(value))
                        .map(Formats::country)
                        .orElse(value);
            case LANGUAGE -> language(value);
            case CLUSTER, YEAR -> value;
        };
    }

    /** "11 Sustainable cities and communities". */
    public String of(Goal goal) {
        return goal.number() + " " + texts.apply(Words.of(goal));
    }

    /** What a constant is called. */
    public String word(Enum<?> constant) {
        return texts.apply(Words.of(constant));
    }

    /** Why an entry is among the hits, such as "Title: street, lighting · Text: lamps"; empty if nothing was asked. */
    public String why(SearchHit hit) {
        return hit.why().stream()
                .map(it -> word(it.where()) + ": " + String.join(", ", it.words()))
                .collect(Collectors.joining(" · "));
    }

    /** "Korean (한국어)", or "English". */
    public static String language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        String english = language.getDisplayName(Locale.ENGLISH);
        String own = own(tag);
        return own.equalsIgnoreCase(english) ? english : english + " (" + own + ")";
    }

    /** How the speakers of a language call it, such as "Türkçe". */
    public static String own(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        String name = language.getDisplayName(language);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** Whether a language is written from right to left. */
    public static boolean isFromRight(String tag) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "ar", "fa", "he", "iw", "ps", "ur", "ug", "yi", "ji" -> true;
            default -> false;
        };
    }

    private String region(Region region) {
        return texts.apply("members.region." + region);
    }

    private static Optional<Goal> goal(String value) {
        return value.matches("\\d{1,2}") ? Goal.of(Integer.parseInt(value)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }
}
