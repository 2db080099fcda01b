package org.wego.membership.register;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.name.NamesChanged;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.CountryName;

/**
 * What was changed of members, when and by whom: their part of the changes of all records. Other slices note in it, which
 * answer for who may.
 */
@Component
public class MemberHistory {

    /** The kind of record, among others that are audited. */
    private static final String SUBJECT = "member";

    /** The name by which records elsewhere may mean a member. */
    private static final Set<String> NAMING = Stream.of(MemberField.NAME, MemberField.NAMES, MemberField.COUNTRY)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final JdbcTemplate jdbc;
    private final ChangeReporting reporting;
    private final ApplicationEventPublisher events;
    private final Members members;

    MemberHistory(JdbcTemplate jdbc, ChangeReporting reporting, ApplicationEventPublisher events, Members members) {
        this.jdbc = jdbc;
        this.members = members;
        this.reporting = reporting;
        this.events = events;
    }

    /** Notes a change of a member's contacts, as people read it; nothing if nothing changed. */
    public void noteContacts(MemberId member, String before, String after) {
        note(
                member,
                members.findById(member.value()).orElseThrow().profile().label(),
                List.of(new FieldValue(MemberField.CONTACTS, before)),
                List.of(new FieldValue(MemberField.CONTACTS, after)));
    }

    /** Notes that records of a city are those of a member, as somebody said. */
    public void noteCity(MemberId member, CityOnRecord city) {
        CountryCode country = city.country();
        note(
                member,
                members.findById(member.value()).orElseThrow().profile().label(),
                List.of(new FieldValue(MemberField.CITY, "")),
                List.of(new FieldValue(
                        MemberField.CITY,
                        country == null ? city.name() : city.name() + ", " + CountryName.of(country))));
    }

    /**
     * Notes the fields in which two states of a record differ.
     *
     * @param label what the member is called afterwards
     */
    void note(MemberId member, String label, List<FieldValue> before, List<FieldValue> after) {
        report(member, label, before, after);
    }

    /**
     * The same where another profile may have come with it.
     *
     * @param from the profile before
     * @param to the one that it has now
     */
    void note(MemberId member, MemberProfile from, MemberProfile to, List<FieldValue> before, List<FieldValue> after) {
        boolean named = report(member, to.label(), before, after).stream().anyMatch(it -> NAMING.contains(it.field()));
        if (named) {
            publish(member, Member.searchKey(from), to);
        }
    }

    /** Notes that a member is recorded, and what its record says. */
    void noteAdmission(MemberId member, MemberProfile profile) {
        reportAdmission(member, profile, Map.of());
        publish(member, "", profile);
    }

    /** The same of many members. */
    void noteAdmissions(List<MemberRows.Row> members) {
        members.forEach(it -> reportAdmission(it.member(), it.profile(), it.figures()));
        events.publishEvent(new NamesChanged(members.stream()
                .collect(
                        Collectors.toMap(it -> it.member().value(), it -> new NamesChanged.Keys("", it.searchKey())))));
    }

    /** As one change, so that a file of many members does not become ten times as many. */
    private void reportAdmission(MemberId member, MemberProfile profile, Map<SizeKind, SizeFigure> figures) {
        reporting.report(
                SUBJECT,
                member.value(),
                profile.label(),
                RecordState.NONE,
                RecordState.NONE.with(MemberField.RECORD.name(), FieldValue.whole(FieldValue.of(profile, figures))));
    }

    private void publish(MemberId member, String before, MemberProfile now) {
        events.publishEvent(
                new NamesChanged(Map.of(member.value(), new NamesChanged.Keys(before, Member.searchKey(now)))));
    }

    private List<Change> report(MemberId member, String label, List<FieldValue> before, List<FieldValue> after) {
        List<Change> changes = FieldValue.differences(before, after).stream()
                .map(it -> new Change(it.field().name(), it.before(), it.after()))
                .toList();
        reporting.report(SUBJECT, member.value(), label, changes);
        return changes;
    }

    List<MemberChange> of(MemberId member, int offset, int limit) {
        return jdbc.query(
                """
                select changed_at, actor, field, before_value, after_value from membership.record_change
                where record_id = ? order by record_id desc, number desc limit ? offset ?""",
                (row, _) -> new MemberChange(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        MemberField.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5)),
                member.value(),
                limit,
                offset);
    }
}
