package org.wego.membership.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;

/** Who is invoiced, pays and owes: a member, or a person for itself. */
@NamedInterface
public sealed interface Debtor {

    /** A member organisation. */
    @NamedInterface
    record Member(MemberId id) implements Debtor {}

    /** Somebody who pays for itself, such as a participant of an event. */
    @NamedInterface
    record Person(PersonId id) implements Debtor {}

    /** A member. */
    static Debtor of(MemberId member) {
        return new Member(member);
    }

    /** A person. */
    static Debtor of(PersonId person) {
        return new Person(person);
    }

    /**
     * The debtor of a row with the columns {@code member_id} and {@code person_id}, one of which is empty; null if both
     * are.
     */
    static @Nullable Debtor orNull(ResultSet row) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        if (member != null) {
            return of(new MemberId(member));
        }
        return person == null ? null : of(new PersonId(person));
    }

    /** The debtor of such a row, one of whose two columns is filled in. */
    static Debtor of(ResultSet row) throws SQLException {
        return Objects.requireNonNull(orNull(row));
    }

    /** The ids of those who are members. */
    static List<UUID> members(Collection<Debtor> debtors) {
        return debtors.stream()
                .filter(Member.class::isInstance)
                .map(Debtor::key)
                .distinct()
                .toList();
    }

    /** The ids of those who are people. */
    static List<UUID> people(Collection<Debtor> debtors) {
        return debtors.stream()
                .filter(Person.class::isInstance)
                .map(Debtor::key)
                .distinct()
                .toList();
    }

    /** The member; null if it is a person. */
    default @Nullable MemberId member() {
        return this instanceof Member(var id) ? id : null;
    }

    /** The person; null if it is a member. */
    default @Nullable PersonId person() {
        return this instanceof Person(var id) ? id : null;
    }

    /** What tells it from all others, whatever it is. */
    default UUID key() {
        return switch (this) {
            case Member(var id) -> id.value();
            case Person(var id) -> id.value();
        };
    }

    /** What a row keeps of it as a member. */
    default @Nullable UUID memberKey() {
        return this instanceof Member ? key() : null;
    }

    /** What a row keeps of it as a person. */
    default @Nullable UUID personKey() {
        return this instanceof Person ? key() : null;
    }

    /** The column in which rows keep its {@link #key}. */
    default String column() {
        return this instanceof Member ? "member_id" : "person_id";
    }
}
