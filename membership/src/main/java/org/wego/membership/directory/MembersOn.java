package org.wego.membership.directory;

import java.time.LocalDate;

/** The members as rows {@code m} of a question, as they were on a {@code :day}. */
final class MembersOn {

    private static final String TODAY = " from membership.member m";

    /** What a row holds of its term and its name on the day stands in place of what the member is today. */
    private static final String BEFORE = """
             from (select p.id, coalesce(r.name, p.name) as name, coalesce(r.name_key, p.name_key) as name_key, p.place,
                t.category, p.kind, p.country, p.region, p.latitude, p.longitude, t.suspended, t.joined_earliest,
                t.joined_latest, t.documented_earliest, t.documented_latest, t.left_earliest, t.left_latest,
                p.population, p.population_year, p.population_source, p.search_key
            from membership.member p
            join membership.term t on t.member_id = p.id and t.starts_on <= :day and t.ends_on >= :day
            left join membership.member_renaming r
                on r.member_id = p.id and r.starts_on <= :day and r.ends_on >= :day) m""";

    private MembersOn() {}

    /** Where they are found; today's record also tells how a member stands on a later day. */
    static String from(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? BEFORE : TODAY;
    }
}
