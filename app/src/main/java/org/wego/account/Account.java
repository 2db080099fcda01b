package org.wego.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.audit.RecordState;
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

    // null until first saved: tells Spring Data that the account is new although it has an id
    @Version
    private @Nullable Integer version;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "member_id")
    private @Nullable UUID member;

    private @Nullable String passwordHash;
    private @Nullable String tokenHash;
    private boolean blocked;
    private boolean demonstration;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(String email, String name, Role role, @Nullable UUID member, Instant now) {
        this.id = AccountId.next().value();
        this.email = normalized(email);
        this.name = CleanText.line(name);
        this.role = role;
        this.member = member;
        this.createdAt = now;
    }

    /** An account without password or token. */
    static Account open(String email, String name, Role role, @Nullable UUID member, Instant now) {
        if ((role == Role.MEMBER) != (member != null)) {
            throw new IllegalArgumentException("exactly the accounts of members are tied to a member organisation");
        }
        return new Account(email, name, role, member, now);
    }

    /** An account whose password and token everybody knows; it works in the demonstration profile only. */
    static Account openForDemonstration(String email, String name, Role role, @Nullable UUID member, Instant now) {
        Account account = open(email, name, role, member, now);
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

    Instant createdAt() {
        return createdAt;
    }

    /** What others may know of it, part by part: of its secrets only what becomes of them is told, where it does. */
    RecordState state() {
        return RecordState.NONE
                .with("email", email)
                .with("name", name)
                .with("role", role)
                .with("member", member)
                .with("blocked", blocked);
    }

    SignedInAccount signedIn() {
        return new SignedInAccount(id(), email, name, role, member);
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

    /** Whether it has this role already, for this member organisation. */
    boolean is(Role other, @Nullable UUID otherMember) {
        return role == other && Objects.equals(member, otherMember);
    }

    void assign(Role newRole, @Nullable UUID newMember) {
        if ((newRole == Role.MEMBER) != (newMember != null)) {
            throw new IllegalArgumentException("exactly the accounts of members are tied to a member organisation");
        }
        this.role = newRole;
        this.member = newMember;
    }
}
