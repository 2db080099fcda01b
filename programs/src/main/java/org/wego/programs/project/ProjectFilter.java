package org.wego.programs.project;

import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;

/**
 * Which projects to list; what is null does not restrict.
 *
 * @param state that it has in one of its cities; a project without cities counts as called for
 * @param city a member it is made for
 */
@NamedInterface
public record ProjectFilter(
        @Nullable Integer year,
        @Nullable ProjectKind kind,
        @Nullable ProjectState state,
        @Nullable MemberId city) {

    /** All projects. */
    public static final ProjectFilter ALL = new ProjectFilter(null, null, null, null);

    Specification<Project> specification() {
        return (project, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (year != null) {
                all.add(is.equal(project.get("year"), year));
            }
            if (kind != null) {
                all.add(is.equal(project.get("kind"), kind));
            }
            if (state != null || city != null) {
                Subquery<Integer> own = query.subquery(Integer.class);
                Root<Project> same = own.correlate(project);
                Join<Project, CityWork> work = same.join("cities");
                List<Predicate> fitting = new ArrayList<>();
                if (state != null) {
                    fitting.add(is.equal(work.get("state"), state));
                }
                if (city != null) {
                    fitting.add(is.equal(work.get("city").get("member"), city));
                }
                own.select(is.literal(1)).where(fitting.toArray(Predicate[]::new));
                Predicate inACity = is.exists(own);
                boolean called = state == ProjectState.CALL && city == null;
                all.add(called ? is.or(inACity, is.isEmpty(project.get("cities"))) : inACity);
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }
}
