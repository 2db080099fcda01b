package org.wego.knowledge.exchange;

import com.neovisionaries.i18n.CountryCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.text.CleanText;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectSummary;

/** What the names in a file mean in this house; cities that came lately are remembered. */
final class KnownNames {

    private static final int MOST_CITIES = 10_000;

    private final MemberDirectory members;
    private final Map<String, ClusterSummary> clusters;
    private final List<ClusterSummary> order;
    private final Map<String, ProjectId> projects;
    private final Map<CityOnRecord, CityOnRecord> cities = new LinkedHashMap<>(16, 0.75F, true);

    KnownNames(MemberDirectory members, ClusterDirectory clusters, ProjectRegister projects) {
        this.members = members;
        this.order = clusters.clusters();
        this.clusters = order.stream().collect(Collectors.toMap(it -> it.key(), Function.identity()));
        this.projects = projects.projects().stream()
                .collect(Collectors.toMap(ProjectSummary::subject, ProjectSummary::id, (first, _) -> first));
    }

    CityOnRecord city(String name, @Nullable CountryCode country) {
        CityOnRecord written = new CityOnRecord(null, name, country);
        CityOnRecord known = cities.get(written);
        if (known == null) {
            known = members.cityOnRecord(name, country);
            cities.put(written, known);
            if (cities.size() > MOST_CITIES) {
                cities.remove(cities.keySet().iterator().next());
            }
        }
        return known;
    }

    /** A cluster by its name or key, or null if there is none. */
    @Nullable
    ClusterSummary cluster(String said) {
        return clusters.get(ClusterSummary.keyOf(CleanText.line(said)));
    }

    /** The clusters as the plan orders them, each once. */
    List<ClusterSummary> inOrder(Collection<ClusterSummary> some) {
        return order.stream().filter(some::contains).toList();
    }

    /** The study or pilot that a file names by its subject, or null. */
    @Nullable
    ProjectId project(Fields fields) {
        String subject = CleanText.line(fields.text("project"));
        if (subject.isEmpty()) {
            return null;
        }
        ProjectId project = projects.get(subject);
        if (project == null) {
            fields.problem("project", Fault.UNKNOWN_PROJECT, subject);
        }
        return project;
    }
}
