package org.wego.membership.joining;

import com.neovisionaries.i18n.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;

/** Reads applications straight into records, and keeps what is only ever added to them. */
@Component
class ApplicationRows {

    /** What must be there, a paper included: each missing item counts one. */
    private static final String SUMMARY = """
            select a.id, a.state, a.category, a.name, a.country, a.started_at, a.touched_at,
                case when a.kind is null then 1 else 0 end + case when a.address = '' then 1 else 0 end
                + case when a.size_value is null and a.category <> 'FRIENDSHIP' then 1 else 0 end
                + case when a.contact_name = '' then 1 else 0 end + case when a.contact_email = '' then 1 else 0 end
                + case when a.signatory_name = '' then 1 else 0 end + case when a.signatory_office = '' then 1 else 0 end
                + case when a.statement = '' then 1 else 0 end
                + case when exists (select 1 from membership.stored_file f
                                    where f.subject = 'application' and f.owner_id = a.id) then 0 else 1 end as missing
            from membership.application a""";

    private final JdbcClient jdbc;

    ApplicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that waited longest first, as they are next. */
    List<ApplicationSummary> page(ApplicationSummary.Filter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql(SUMMARY + where(filter, parameters)
                        + " order by a.touched_at, a.id limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> summary(row))
                .list();
    }

    int count(ApplicationSummary.Filter filter) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("select count(*) from membership.application a" + where(filter, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** How many members are on record, those that left as well. */
    int members() {
        return jdbc.sql("select count(*) from membership.member")
                .query(Integer.class)
                .single();
    }

    Map<ApplicationState, Integer> counts() {
        Map<ApplicationState, Integer> counts = new EnumMap<>(ApplicationState.class);
        jdbc.sql("select state, count(*) from membership.application group by state")
                .query(row -> {
                    counts.put(ApplicationState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** Since when the application has been waiting that has waited longest for the Secretariat. */
    Optional<Instant> longestWaiting() {
        return jdbc.sql("""
                        select touched_at from membership.application where state = 'SUBMITTED'
                        order by touched_at limit 1""").query((row, _) -> at(row, "touched_at")).optional();
    }

    /** The next open ones that nobody touched since, in the order of their ids. */
    List<ApplicationId> untouchedSince(Instant since, @Nullable ApplicationId after, int limit) {
        return jdbc.sql("""
                        select id from membership.application
                        where state in ('STARTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED') and touched_at <= :since
                            and id > :after
                        order by id limit :limit""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("limit", limit)
                .query((row, _) -> new ApplicationId(row.getObject(1, UUID.class)))
                .list();
    }

    void touch(ApplicationId application, Instant now) {
        jdbc.sql("update membership.application set touched_at = ?, warned_at = null where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), application.value())
                .update();
    }

    /** Whether a member was asked for the fee of that year, as one that left and came back in it may have been. */
    boolean isInvoiced(MemberId member, int year) {
        return jdbc.sql("select exists (select 1 from membership.assessment where member_id = ? and fee_year = ?)")
                .params(member.value(), year)
                .query(Boolean.class)
                .single();
    }

    boolean hasPapers(ApplicationId application) {
        return jdbc.sql("""
                        select exists (select 1 from membership.stored_file where subject = 'application' and owner_id = ?)""").param(application.value()).query(Boolean.class).single();
    }

    void say(ApplicationId application, ApplicationDetails.Message message) {
        jdbc.sql("""
                        insert into membership.application_message
                            (id, application_id, staff, text, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        next(),
                        application.value(),
                        message.staff(),
                        message.text(),
                        message.by(),
                        message.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest, the earliest of them first. */
    List<ApplicationDetails.Message> messages(ApplicationId application, int most) {
        return jdbc.sql("""
                        select staff, text, written_by, written_at from membership.application_message
                        where application_id = ? order by written_at desc, id desc limit ?""")
                .params(application.value(), most)
                .query((row, _) -> new ApplicationDetails.Message(
                        row.getBoolean("staff"),
                        row.getString("text"),
                        row.getString("written_by"),
                        at(row, "written_at")))
                .list()
                .reversed();
    }

    int messagesOf(ApplicationId application, boolean staff) {
        return jdbc.sql("select count(*) from membership.application_message where application_id = ? and staff = ?")
                .params(application.value(), staff)
                .query(Integer.class)
                .single();
    }

    void note(ApplicationId application, ApplicationDetails.Step step) {
        jdbc.sql("""
                        insert into membership.application_step (id, application_id, state, note, taken_by, taken_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        next(),
                        application.value(),
                        step.state().name(),
                        step.note(),
                        step.by(),
                        step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ApplicationDetails.Step> steps(ApplicationId application) {
        return jdbc.sql("""
                        select state, note, taken_by, taken_at from membership.application_step
                        where application_id = ? order by taken_at, id""")
                .param(application.value())
                .query((row, _) -> new ApplicationDetails.Step(
                        ApplicationState.valueOf(row.getString("state")),
                        row.getString("note"),
                        row.getString("taken_by"),
                        at(row, "taken_at")))
                .list();
    }

    /** Approvals follow one another, so that the second of one name finds the member of the first. */
    void waitForApprovals(LocalDate rule) {
        jdbc.sql("select valid_from from membership.joining_rule where valid_from = ? for update")
                .param(rule)
                .query(LocalDate.class)
                .list();
    }

    private static String where(ApplicationSummary.Filter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.state() != null) {
            conditions.add("a.state = :state");
            parameters.put("state", filter.state().name());
        }
        String key = NameKey.of(filter.text());
        if (!key.isEmpty()) {
            conditions.add("a.name_key like :key");
            parameters.put("key", "%" + key + "%");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static ApplicationSummary summary(ResultSet row) throws SQLException {
        return new ApplicationSummary(
                new ApplicationId(row.getObject("id", UUID.class)),
                ApplicationState.valueOf(row.getString("state")),
                MembershipCategory.valueOf(row.getString("category")),
                row.getString("name"),
                CountryCode.valueOf(row.getString("country")),
                at(row, "started_at"),
                at(row, "touched_at"),
                row.getInt("missing"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
