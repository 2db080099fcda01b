package org.wego.membership.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;

/** What a posting goes to: debits are positive amounts, credits negative ones. */
@NamedInterface
public sealed interface LedgerAccount {

    /** What a member or a person owes. */
    @NamedInterface
    record Receivable(Debtor debtor) implements LedgerAccount {}

    /** An account of the organisation, of which there is one. */
    record Own(Kind kind) implements LedgerAccount {

        /**
         * Checks that it belongs to nobody else.
         *
         * @throws IllegalArgumentException if everybody who owes has one of the kind
         */
        public Own {
            if (kind == Kind.RECEIVABLE) {
                throw new IllegalArgumentException("Whose " + kind + "?");
            }
        }
    }

    /** What a member owes; below zero what it has paid in advance. */
    static LedgerAccount receivable(MemberId member) {
        return receivable(Debtor.of(member));
    }

    /** What somebody owes; below zero what was paid in advance. */
    static LedgerAccount receivable(Debtor debtor) {
        return new Receivable(debtor);
    }

    /** What the organisation earned by membership fees. */
    static LedgerAccount feeIncome() {
        return new Own(Kind.FEE_INCOME);
    }

    /** What the organisation earned by those who registered for something. */
    static LedgerAccount registrationIncome() {
        return new Own(Kind.REGISTRATION_INCOME);
    }

    /** What arrived. */
    static LedgerAccount bank() {
        return new Own(Kind.BANK);
    }

    /** What arrived from an unknown payer, until it is booked to a member. */
    static LedgerAccount unallocated() {
        return new Own(Kind.UNALLOCATED);
    }

    /** The account that an entry kept: its kind, and whose it is if everybody who owes has one. */
    static LedgerAccount of(Kind kind, @Nullable Debtor debtor) {
        return debtor == null ? new Own(kind) : new Receivable(debtor);
    }

    /** The kind alone, as the trial balance sums it up. */
    default Kind kind() {
        return switch (this) {
            case Receivable _ -> Kind.RECEIVABLE;
            case Own(var kind) -> kind;
        };
    }

    /** Whose account it is; null if it is the organisation's own. */
    default @Nullable Debtor debtor() {
        return this instanceof Receivable(var debtor) ? debtor : null;
    }

    /** Kinds of accounts. */
    @NamedInterface
    enum Kind {
        RECEIVABLE,
        FEE_INCOME,
        REGISTRATION_INCOME,
        BANK,
        /** Receipts that nobody has been able to assign yet. */
        UNALLOCATED,
        CREDIT_GRANTED,
        WRITTEN_OFF,
        BANK_CHARGES
    }
}
