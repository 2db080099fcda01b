package org.wego.programs.catalogue;

import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Programs extends Repository<Program, UUID>, JpaSpecificationExecutor<Program> {

    Sort LATEST_PLAN_FIRST = Sort.by(Order.desc("planFrom"), Order.desc("planTo"), Order.asc("place"));

    /** A node without its children. */
    record Row(
            UUID id,
            @Nullable UUID parent,
            ProgramNode.Kind kind,
            String name,
            @Nullable Integer endedYear,
            String source) {}

    Program save(Program program);

    long count();

    Optional<Program> findById(UUID id);

    List<Program> findByIdIn(Collection<UUID> ids);

    /** Those of the name, the latest plan first. */
    @Query("select p.id from Program p where p.name = :name and p.kind <> :not order by p.planFrom desc, p.place")
    List<UUID> named(String name, ProgramNode.Kind not, Limit limit);

    /** The node to be changed: if two change it at once, the second waits for the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Program p where p.id = :id")
    Optional<Program> toEdit(UUID id);

    /** All nodes of a plan in their order, locked until the transaction ends: whoever else changes its tree waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Program p where p.planFrom = :from and p.planTo = :to order by p.place, p.name")
    List<Program> wholePlan(int from, int to);

    boolean existsByPlanFromAndPlanToAndNameKeyAndIdNot(int from, int to, String nameKey, UUID id);

    @Query("select coalesce(max(p.place), -1) + 1 from Program p where p.planFrom = :from and p.planTo = :to")
    int nextPlace(int from, int to);

    void flush();

    /** The first of the nodes that have all the words in their names, the latest plan first. */
    default List<ProgramSummary> named(List<Set<String>> words, int most) {
        Specification<Program> named = Specification.allOf(words.stream()
                .<Specification<Program>>map(word -> (program, _, is) -> is.or(word.stream()
                        .map(spelt -> is.like(program.get("nameKey"), "%" + spelt + "%"))
                        .toArray(Predicate[]::new)))
                .toList());
        return findBy(
                        named,
                        found -> found.sortBy(LATEST_PLAN_FIRST).limit(most).all())
                .stream()
                .map(Program::summary)
                .toList();
    }

    @Query("""
            select distinct new org.wego.programs.catalogue.PlanYears(p.planFrom, p.planTo)
            from Program p order by p.planFrom desc
            """)
    List<PlanYears> plans();

    @Query("""
            select new org.wego.programs.catalogue.Programs$Row(p.id, p.parent, p.kind, p.name, p.endedYear, p.source)
            from Program p where p.planFrom = :from and p.planTo = :to
            order by p.place, p.name
            """)
    List<Row> ofPlan(int from, int to);
}
