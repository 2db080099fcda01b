package org.wego.governance.resolution;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.name.NameKey;

interface ResolutionStore extends Repository<Resolution, UUID>, JpaSpecificationExecutor<Resolution> {

    /** More words than anybody types. */
    int MOST_WORDS = 12;

    Sort LATEST_FIRST = Sort.by(Order.desc("year"), Order.asc("body"), Order.asc("kind"), Order.desc("sequence"));

    Resolution save(Resolution resolution);

    void delete(Resolution resolution);

    void flush();

    Optional<Resolution> findById(UUID id);

    @Query("select r from Resolution r where r.sequence is null order by r.id desc")
    List<Resolution> drafts();

    @Query("select distinct r.adoptedOn from Resolution r where r.meeting = :meeting and r.adoptedOn is not null")
    List<LocalDate> daysOf(UUID meeting);

    @Query("select distinct r.year from Resolution r where r.year is not null order by 1 desc")
    List<Integer> years();

    /** The adopted ones, the latest number of each series first, after a place in this order. */
    default List<Resolution> adopted(ResolutionSearch search, @Nullable ResolutionNumber last, int most) {
        return findBy(
                matching(search).and((it, _, is) -> last == null ? is.conjunction() : behind(it, is, last)),
                found -> found.sortBy(LATEST_FIRST).limit(most).all());
    }

    /** The same, a stretch of them. */
    default List<Resolution> adopted(ResolutionSearch search, int offset, int most) {
        OffsetScrollPosition from = offset == 0 ? ScrollPosition.offset() : ScrollPosition.offset(offset - 1L);
        return findBy(
                matching(search),
                found -> found.sortBy(LATEST_FIRST).limit(most).scroll(from).getContent());
    }

    default long countAdopted(ResolutionSearch search) {
        return count(matching(search));
    }

    private static Specification<Resolution> matching(ResolutionSearch search) {
        Optional<ResolutionNumber> number = ResolutionNumber.parse(search.text());
        List<Set<String>> words =
                NameKey.words(search.text()).stream().limit(MOST_WORDS).toList();
        return (it, _, is) -> {
            List<Predicate> all = new ArrayList<>();
            all.add(is.isNotNull(it.get("sequence")));
            if (number.isPresent()) {
                all.add(is.equal(it.get("body"), number.get().body()));
                all.add(is.equal(it.get("year"), number.get().year()));
                all.add(is.equal(it.get("kind"), number.get().kind()));
                all.add(is.equal(it.get("sequence"), number.get().sequence()));
            } else if (words.isEmpty() && !search.text().isEmpty()) {
                all.add(is.disjunction());
            } else {
                words.forEach(word -> all.add(is.or(word.stream()
                        .map(spelt -> is.like(it.get("searchKey"), "%" + spelt + "%"))
                        .toArray(Predicate[]::new))));
            }
            if (search.body() != null) {
                all.add(is.equal(it.get("body"), search.body()));
            }
            if (search.year() != null) {
                all.add(is.equal(it.get("year"), search.year()));
            }
            if (search.meeting() != null) {
                all.add(is.equal(it.get("meeting"), search.meeting().value()));
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }

    private static Predicate behind(Root<Resolution> it, CriteriaBuilder is, ResolutionNumber last) {
        Predicate sameYear = is.equal(it.get("year"), last.year());
        Predicate sameBody = is.and(sameYear, is.equal(it.get("body"), last.body()));
        Predicate sameKind = is.and(sameBody, is.equal(it.get("kind"), last.kind()));
        return is.or(
                is.lessThan(it.<Integer>get("year"), last.year()),
                is.and(sameYear, is.greaterThan(it.<DecidingBody>get("body"), last.body())),
                is.and(sameBody, is.greaterThan(it.<ResolutionKind>get("kind"), last.kind())),
                is.and(sameKind, is.lessThan(it.<Integer>get("sequence"), last.sequence())));
    }
}
