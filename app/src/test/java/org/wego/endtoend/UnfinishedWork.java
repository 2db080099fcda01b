package org.wego.endtoend;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody still has to do something about: screens that are quiet once all is decided offer their dialogs for it. Its
 * ids come behind all that the application makes, so that the first of each kind stays what it was.
 */
final class UnfinishedWork {

    private static final String HANDED_IN = id("a1");
    private static final String ACCEPTED = id("a2");
    private static final String DECIDED = id("a3");
    private static final String TAKES_NOMINATIONS = id("b1");
    private static final String WITH_THE_JURY = id("b2");
    private static final String CALLED = id("c1");
    private static final String PAYMENT = id("d1");
    private static final String TERM = id("e1");

    private final JdbcClient database;
    private final Object seoul;

    private UnfinishedWork(JdbcClient database, Object seoul) {
        this.database = database;
        this.seoul = seoul;
    }

    /** Where it is waiting. */
    static List<DeskTour.Stop> stops(Object published, Object decided, Object cluster) {
        return List.of(
                new DeskTour.Stop("desk-application-handed-in", "desk/applications/" + HANDED_IN),
                new DeskTour.Stop("desk-application-accepted", "desk/applications/" + ACCEPTED),
                new DeskTour.Stop("desk-application-decided", "desk/applications/" + DECIDED),
                new DeskTour.Stop("desk-award-open", "desk/awards/" + TAKES_NOMINATIONS),
                new DeskTour.Stop("desk-award-jury", "desk/awards/" + WITH_THE_JURY),
                new DeskTour.Stop("desk-cluster-cities", "desk/clusters/" + cluster),
                new DeskTour.Stop("desk-event-planned", "desk/events/" + FilledTraining.OPEN),
                new DeskTour.Stop("desk-invoice-open", "desk/invoices/2017-0002"),
                new DeskTour.Stop("desk-payment-waiting", "desk/payments/" + PAYMENT),
                new DeskTour.Stop("desk-project-called", "desk/projects/" + decided),
                new DeskTour.Stop("desk-project-open", "desk/projects/" + CALLED),
                new DeskTour.Stop("desk-review-published", "desk/reviews/" + published),
                new DeskTour.Stop("desk-term-draft", "desk/governance/terms/" + TERM));
    }

    /**
     * @param decided project whose call is over
     * @param cluster that a city asks to join
     */
    static void write(JdbcClient database, Object seoul, Object decided, Object cluster) {
        UnfinishedWork work = new UnfinishedWork(database, seoul);
        work.apply(HANDED_IN, "SUBMITTED", "Daejeon", null);
        work.apply(ACCEPTED, "ACCEPTED", "Ulsan", null);
        work.apply(DECIDED, "ACCEPTED", "Gwangju", "APPROVED");
        work.nominate(TAKES_NOMINATIONS, "WeGO Awards 8", "OPEN", seoul, "Seoul");
        work.nominate(WITH_THE_JURY, "WeGO Awards 7", "JURY", null, "Curitiba");
        work.call(decided);
        work.join(cluster);
        work.pay();
        work.draftTerm();
        work.remind();
    }

    private static String id(String end) {
        return "7f000000-0000-7000-8000-0000000000" + end;
    }

    private void apply(String id, String state, String name, @Nullable String outcome) {
        database.sql("""
                        insert into membership.application (id, version, state, category, name, name_key, country, email,
                            mailbox, place, other_names, kind, website, address, size_value, size_year, size_source,
                            first_year, contact_name, contact_role, contact_email, contact_phone, signatory_name,
                            signatory_office, statement, started_at, submitted_at, touched_at, decided_outcome,
                            decided_by, decided_on, resolution)
                        select :id, 1, :state, category, :name, :key, country, :email, :email, place, other_names, 'CITY',
                            website, 'City Hall', 1450000, 2016, 'GeoNames', first_year, 'Ms. Kim', 'Smart city office',
                            :email, '', 'Mr. Lee', 'Mayor', 'To learn from others.', current_timestamp, current_timestamp,
                            current_timestamp, :outcome, case when :outcome is null then null else 'EXECUTIVE_COMMITTEE' end,
                            case when :outcome is null then null else date '2026-09-01' end,
                            case when :outcome is null then null else 'EC/2026/1' end
                        from membership.application where name = 'Busan'""")
                .param("id", UUID.fromString(id))
                .param("state", state)
                .param("name", name)
                .param("key", "|" + name.toLowerCase(Locale.ROOT) + "|")
                .param("email", "office@" + name.toLowerCase(Locale.ROOT) + ".example")
                .param("outcome", outcome)
                .update();
    }

    private void nominate(String edition, String name, String state, @Nullable Object member, String city) {
        UUID id = UUID.fromString(edition);
        database.sql(
                        "insert into programs.award_edition values (?, 1, ?, 2026, ?, 'What others can learn from.', 2, '')")
                .params(id, name, state)
                .update();
        database.sql("insert into programs.award_category values (?, 0, 'Mobility')")
                .param(id)
                .update();
        database.sql("insert into programs.award_juror values (?, 'member@wego.example', 'Seoul')")
                .param(id)
                .update();
        database.sql("""
                        insert into programs.nomination (id, version, edition_id, category, member_id, name, country, title,
                            body, state, prize, nominated_by, source)
                        values (?, 1, ?, 'Mobility', ?, ?, null, 'Night buses', 'They go where people call.', 'NOMINATED',
                            '', 'member@wego.example', '')""")
                .param(UUID.randomUUID())
                .param(id)
                .param(member)
                .param(city)
                .update();
    }

    private void call(Object decided) {
        UUID open = UUID.fromString(CALLED);
        database.sql("""
                        insert into programs.project (id, version, project_year, subject, note, source, kind)
                        values (?, 0, 2026, 'Open data of buses', '', '', 'PILOT')""").param(open).update();
        database.sql("""
                        insert into programs.project_call (id, version, opens_on, closes_on, about)
                        values (?, 0, current_date, dateadd(day, 30, current_date), 'Cities that have such data.')""").param(open).update();
        database.sql("""
                        insert into programs.project_call (id, version, opens_on, closes_on, about)
                        values (?, 0, date '2017-01-01', date '2017-02-01', 'Cities that ask their people.')""").param(decided).update();
        for (Object member : List.of(seoul, member("Jakarta"))) {
            database.sql("""
                            insert into programs.letter (id, version, project_id, member_id, state, body, handed_by,
                                handed_at, answer)
                            values (?, 0, ?, ?, 'HANDED_IN', 'Our people answer.', 'member@wego.example',
                                current_timestamp, '')""").params(UUID.randomUUID(), decided, member).update();
        }
    }

    private void join(Object cluster) {
        ask(cluster, seoul, "ASKED");
        ask(cluster, member("Jakarta"), "MEMBER");
    }

    private void ask(Object cluster, Object member, String state) {
        database.sql("""
                        insert into programs.cluster_city (id, version, cluster_id, member_id, state, leads, since_on, asked_by)
                        values (?, 0, ?, ?, ?, false, ?, 'member@wego.example')""")
                .param(UUID.randomUUID())
                .param(cluster)
                .param(member)
                .param(state)
                .param(state.equals("MEMBER") ? LocalDate.of(2018, 1, 1) : null)
                .update();
    }

    private void pay() {
        database.sql("""
                        insert into membership.payment (id, received_on, member_id, currency, amount, method, payer,
                            bank_reference, note, recorded_by, recorded_at)
                        values (?, date '2017-05-02', null, 'USD', 500, 'BANK', 'A CITY', '', '', 'staff@wego.example',
                            current_timestamp)""").param(UUID.fromString(PAYMENT)).update();
    }

    private void draftTerm() {
        UUID term = UUID.fromString(TERM);
        database.sql("""
                        insert into governance.term (id, version, name, starts_earliest, starts_latest, ends_earliest,
                            ends_latest, complete, note, source, state)
                        values (?, 0, '2030–2033', date '2030-01-01', date '2030-01-01', date '2033-01-01',
                            date '2033-01-01', true, null, 'Minutes', 'DRAFT')""").param(term).update();
        database.sql("insert into governance.term_posts values (?, 'PRESIDENT', 1)")
                .param(term)
                .update();
    }

    private void remind() {
        for (List<Object> reminder : List.<List<Object>>of(List.of(2, "DRAFT"), List.of(3, "LETTER"))) {
            database.sql("""
                            insert into membership.reminder (id, fee_year, sequence, level, member_id, state, drafted_on,
                                asked, sent_on, sent_by)
                            select :id, fee_year, sequence, 1, member_id, :state, current_date,
                                case :state when 'LETTER' then 700 end, case :state when 'LETTER' then current_date end, ''
                            from membership.invoice where fee_year = 2017 and sequence = :sequence""")
                    .param("id", UUID.randomUUID())
                    .param("state", reminder.getLast())
                    .param("sequence", reminder.getFirst())
                    .update();
        }
    }

    private Object member(String name) {
        return database.sql("select id from membership.member where name = ?")
                .param(name)
                .query()
                .singleValue();
    }
}
