package org.wego.knowledge.search;

import com.neovisionaries.i18n.CountryCode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.membership.place.Region;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterSummary;

/** Tells the values that a facet can have from what somebody made up, in whatever case they are written. */
@Component
class FacetValues {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8})*+");
    private static final int LAST_GOAL = 17;

    private final ClusterDirectory clusters;

    FacetValues(ClusterDirectory clusters) {
        this.clusters = clusters;
    }

    /**
     * What is chosen.
     *
     * @param known as the index keeps it
     * @param unknown as it was sent
     */
    record Choice(Map<Facet, SortedSet<String>> known, Map<Facet, SortedSet<String>> unknown) {}

    Choice choose(Map<Facet, SortedSet<String>> sent) {
        Map<Facet, SortedSet<String>> known = new EnumMap<>(Facet.class);
        Map<Facet, SortedSet<String>> unknown = new EnumMap<>(Facet.class);
        sent.forEach((facet, values) -> values.forEach(value -> known(facet, value)
                .ifPresentOrElse(
                        it -> known.computeIfAbsent(facet, _ -> new TreeSet<>()).add(it),
                        () -> unknown.computeIfAbsent(facet, _ -> new TreeSet<>())
                                .add(value))));
        return new Choice(known, unknown);
    }

    private Optional<String> known(Facet facet, String value) {
        return switch (facet) {
            case CATALOG -> constant(CatalogKind.values(), value);
            case STATUS -> constant(EntryStatus.values(), value);
            case REGION -> constant(Region.values(), value);
            case COUNTRY ->
                Optional.ofNullable(CountryCode.getByCodeIgnoreCase(value)).map(CountryCode::getAlpha2);
            case YEAR -> Optional.of(value).filter(it -> YEAR.matcher(it).matches());
            case SDG -> Optional.of(value).filter(FacetValues::isGoal);
            case LANGUAGE ->
                Optional.of(value.toLowerCase(Locale.ROOT))
                        .filter(it -> LANGUAGE.matcher(it).matches());
            case CLUSTER -> cluster(value);
        };
    }

    private Optional<String> cluster(String value) {
        List<ClusterSummary> all = clusters.clusters();
        return all.stream()
                .filter(it -> it.name().equalsIgnoreCase(value) || it.key().equalsIgnoreCase(value))
                .map(ClusterSummary::name)
                .findFirst();
    }

    private static boolean isGoal(String value) {
        return value.matches("[1-9]\\d?") && Integer.parseInt(value) <= LAST_GOAL;
    }

    private static Optional<String> constant(Enum<?>[] constants, String value) {
        return Arrays.stream(constants)
                .map(Enum::name)
                .filter(it -> it.equalsIgnoreCase(value))
                .findFirst();
    }
}
