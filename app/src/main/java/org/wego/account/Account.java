package org.wego.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.contact.PersonId;
import org.wego.membership.text.CleanText;
import org.wego.security.AccountId;
import org.wego.security.SignedInAccount;

/** A person who may sign in. The e-mail is kept in lower case and identifies the account to people. */
@Entity
@Table(schema = "app", name = "account")
class Account {

    /** The kind of record, among others that are audited. */
    static final String SUBJECT = "account";

    @Id
    private UUID id;

    // null until first saved, which tells Spring Data that the account is new although it has an id
    @Version
    private @Nullable Integer version;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID personId;

    /** The member that an earlier release tied the account to, until that is carried over to its person. */
    @Column(name = "member_id")
    private @Nullable UUID formerMember;

    private @Nullable String passwordHash;
    private @Nullable String tokenHash;
    private boolean blocked;
    private boolean demonstration;

    @SuppressWarnings("UnusedVariable") // read by the list of accounts, which asks for columns
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(String email, String name, Role role, @Nullable PersonId person, Instant now) {
        this.id = AccountId.next().value();
        this.email = normalized(email);
        this.name = CleanText.line(name);
        this.role = role;
        this.personId = person == null ? null : person.value();
        this.createdAt = now;
    }

    /** An account without password or token. */
    static Account open(String email, String name, Role role, @Nullable PersonId person, Instant now) {
        requirePerson(role, person);
        return new Account(email, name, role, person, now);
    }

    /** An account whose password and token everybody knows; it works in the demonstration profile only. */
    static Account openForDemonstration(String email, String name, Role role, @Nullable PersonId person, Instant now) {
        Account account = open(email, name, role, person, now);
        account.demonstration = true;
        return account;
    }

    static String normalized(String email) {
        return CleanText.line(email).toLowerCase(Locale.ROOT);
    }

    AccountId id() {
        return new AccountId(id);
    }

    /** Grows with every change; 0 once the account is saved. */
    int version() {
        return version == null ? 0 : version;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    String tokenHash() {
        return tokenHash;
    }

    boolean demonstration() {
        return demonstration;
    }

    boolean blocked() {
        return blocked;
    }

    /** Whether its owner can be sent a link to choose a password. */
    boolean takesLinks() {
        return !blocked && !demonstration;
    }

    /**
     * What others may know of it, part by part; its secrets are reported where they are replaced, never by their
     * values.
     */
    RecordState state() {
        return RecordState.NONE
                .with("email", email)
                .with("name", name)
                .with("role", role)
                .with("person", personId)
                .with("blocked", blocked);
    }

    /** Reports what has changed. */
    void report(ChangeReporting reporting, RecordState before) {
        reporting.report(SUBJECT, id, email, before, state());
    }

    /** Reports that one of its secrets was replaced. */
    void reportRenewed(ChangeReporting reporting, String secret) {
        reporting.report(SUBJECT, id, email, List.of(new Change(secret, "", "renewed")));
    }

    SignedInAccount signedIn() {
        return new SignedInAccount(id(), email, name, role, person());
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    void useToken(String hash) {
        this.tokenHash = hash;
    }

    void block() {
        this.blocked = true;
    }

    void unblock() {
        this.blocked = false;
    }

    void rename(String newName) {
        this.name = CleanText.line(newName);
    }

    /** Who has it, if it is that of a member contact. */
    @Nullable
    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    /** Whether it has this role already, for this person. */
    boolean is(Role other, @Nullable PersonId otherPerson) {
        return role == other && Objects.equals(person(), otherPerson);
    }

    void assign(Role newRole, @Nullable PersonId newPerson) {
        requirePerson(newRole, newPerson);
        this.role = newRole;
        this.personId = newPerson == null ? null : newPerson.value();
        this.formerMember = null;
    }

    private static void requirePerson(Role role, @Nullable PersonId person) {
        if ((role == Role.MEMBER) != (person != null)) {
            throw new IllegalArgumentException("exactly the accounts of member contacts belong to a person on record");
        }
    }
}
