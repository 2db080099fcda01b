package org.wego.knowledge.entry;

import com.neovisionaries.i18n.CountryCode;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.part.EntryParts;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.text.CleanText;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.programs.project.ProjectId;

/**
 * All that an entry says.
 *
 * @param city the city it is about, or null if it is about none
 * @param country the country it is about, which is that of the city if there is one, or null
 * @param project the feasibility study or pilot it reports, or null
 * @param year in which it began, or null
 * @param endYear in which it ended, or null
 * @param sdgs numbers of goals, from 1 to 17
 * @param texts in the order in which they are shown; no two of one language
 */
@NamedInterface
public record EntryContent(
        CatalogKind catalog,
        @Nullable CityOnRecord city,
        @Nullable CountryCode country,
        @Nullable ProjectId project,
        @Nullable Integer year,
        @Nullable Integer endYear,
        EntryStatus status,
        List<ClusterSummary> clusters,
        Set<Integer> sdgs,
        List<String> technologies,
        List<EntryText> texts,
        EntryParts parts) {

    /** Says nothing yet. */
    public static final EntryContent NOTHING = new EntryContent(
            CatalogKind.BEST_PRACTICES_JOURNAL,
            null,
            null,
            null,
            null,
            null,
            EntryStatus.UNKNOWN,
            List.of(),
            Set.of(),
            List.of(),
            List.of(),
            EntryParts.NONE);

    public EntryContent {
        country = city == null ? country : city.country();
        clusters = clusters.stream().distinct().toList();
        sdgs = Collections.unmodifiableSortedSet(new TreeSet<>(sdgs));
        technologies = technologies.stream()
                .map(CleanText::line)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        texts = List.copyOf(texts);
    }

    /** What it is called: the title of its first text, or nothing yet. */
    public String title() {
        return texts.isEmpty() ? "" : texts.getFirst().title();
    }

    /** The same about another city. */
    public EntryContent about(@Nullable CityOnRecord city) {
        return new EntryContent(
                catalog,
                city,
                city == null ? country : null,
                project,
                year,
                endYear,
                status,
                clusters,
                sdgs,
                technologies,
                texts,
                parts);
    }

    /** The same with other parts. */
    public EntryContent with(EntryParts parts) {
        return new EntryContent(
                catalog, city, country, project, year, endYear, status, clusters, sdgs, technologies, texts, parts);
    }

    /** What readers must not find so; none if it may be published. */
    public List<EntryProblem> problems() {
        return ContentRules.of(this);
    }
}
