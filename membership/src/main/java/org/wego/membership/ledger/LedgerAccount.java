package org.wego.membership.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;

/** What a posting goes to: debits are positive amounts, credits negative ones. */
@NamedInterface
public sealed interface LedgerAccount {

    /** What a member owes. */
    record Receivable(MemberId member) implements LedgerAccount {}

    /** An account of the organisation, of which there is one. */
    record Own(Kind kind) implements LedgerAccount {

        /**
         * Checks that it belongs to nobody else.
         *
         * @throws IllegalArgumentException if each member has one of the kind
         */
        public Own {
            if (kind == Kind.RECEIVABLE) {
                throw new IllegalArgumentException("Whose " + kind + "?");
            }
        }
    }

    /** What a member owes; below zero what it has paid in advance. */
    static LedgerAccount receivable(MemberId member) {
        return new Receivable(member);
    }

    /** What the organisation earned by membership fees. */
    static LedgerAccount feeIncome() {
        return new Own(Kind.FEE_INCOME);
    }

    /** What arrived. */
    static LedgerAccount bank() {
        return new Own(Kind.BANK);
    }

    /** What arrived from nobody knows whom, until it is booked to a member. */
    static LedgerAccount unallocated() {
        return new Own(Kind.UNALLOCATED);
    }

    /** The account that an entry kept: its kind, and whose it is if each member has one. */
    static LedgerAccount of(Kind kind, @Nullable MemberId member) {
        return member == null ? new Own(kind) : new Receivable(member);
    }

    /** The kind alone, as the trial balance sums it up. */
    default Kind kind() {
        return switch (this) {
            case Receivable _ -> Kind.RECEIVABLE;
            case Own(var kind) -> kind;
        };
    }

    /** Whose account it is; null if it is the organisation's own. */
    default @Nullable MemberId member() {
        return this instanceof Receivable(var member) ? member : null;
    }

    /** Kinds of accounts. */
    @NamedInterface
    enum Kind {
        RECEIVABLE,
        FEE_INCOME,
        BANK,
        /** Receipts of which nobody knows yet whose they are. */
        UNALLOCATED,
        CREDIT_GRANTED,
        WRITTEN_OFF,
        BANK_CHARGES
    }
}
