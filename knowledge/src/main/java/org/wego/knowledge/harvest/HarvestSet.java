package org.wego.knowledge.harvest;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.programs.cluster.ClusterSummary;

/**
 * A set of entries that can be harvested by itself.
 *
 * @param spec its name for programs, behind that of the set that contains it, such as {@code catalog:PROJECTS_CATALOG}
 * @param branch of which kind it is
 * @param name its name for people, or null if it is all of its kind
 */
@NamedInterface
public record HarvestSet(
        String spec, Branch branch, @Nullable String name) {

    /** Kinds of sets. */
    @NamedInterface
    public enum Branch {
        CATALOG,
        CLUSTER
    }

    /** Contains everything, as each entry is in a catalog. */
    static final String EVERYTHING = root(Branch.CATALOG);

    /** What names of sets may be made of (OAI-PMH 2.0, 2.6). */
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]{1,80}");

    static HarvestSet all(Branch branch) {
        return new HarvestSet(root(branch), branch, null);
    }

    static HarvestSet of(CatalogKind catalog, String name) {
        return new HarvestSet(spec(catalog), Branch.CATALOG, name);
    }

    static HarvestSet of(ClusterSummary cluster) {
        return new HarvestSet(spec(cluster), Branch.CLUSTER, cluster.name());
    }

    /** The sets of an entry, without those that contain others of them. */
    static List<String> of(CatalogKind catalog, Collection<ClusterSummary> clusters) {
        Set<String> sets = new LinkedHashSet<>();
        sets.add(spec(catalog));
        clusters.forEach(it -> sets.add(spec(it)));
        return List.copyOf(sets);
    }

    /** The same sets, with those that contain them. */
    static Set<String> withAllAbove(Collection<String> sets) {
        Set<String> all = new LinkedHashSet<>();
        for (String set : sets) {
            all.add(set.substring(0, set.indexOf(':')));
            all.add(set);
        }
        return all;
    }

    private static String root(Branch branch) {
        return branch.name().toLowerCase(Locale.ROOT);
    }

    private static String spec(CatalogKind catalog) {
        return root(Branch.CATALOG) + ":" + catalog.name();
    }

    /** A name with other letters than names of sets may have gives way to the id. */
    private static String spec(ClusterSummary cluster) {
        String key = cluster.key();
        return root(Branch.CLUSTER) + ":" + (ALLOWED.matcher(key).matches() ? key : cluster.id());
    }
}
