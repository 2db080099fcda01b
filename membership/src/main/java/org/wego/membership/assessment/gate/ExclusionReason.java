package org.wego.membership.assessment.gate;

import com.neovisionaries.i18n.CountryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;

/** Why a member is not invoiced, with the data that make it plain. */
@NamedInterface
public sealed interface ExclusionReason {

    /** What kind of reason it is. */
    Kind kind();

    /** The kinds of reasons; those that data can mend come first. */
    @NamedInterface
    enum Kind {
        /** The member has no country. */
        COUNTRY_UNKNOWN(true),
        /** The edition has no figure of the member's country at all. */
        COUNTRY_NOT_IN_EDITION(true),
        /** The edition has no figure of the country for the year that counts. */
        NO_GDP(true),
        /** No population of the member is known. */
        NO_POPULATION(true),
        /** No number of employees of the member is known. */
        NO_EMPLOYEES(true),
        /** No schedule of the member's category was in force. */
        NO_SCHEDULE(true),
        /** It is not documented that the organisation was a member in that year. */
        NOT_DOCUMENTED(true),
        /** It was released from its fee. */
        WAIVED(false),
        /** By the schedule it pays nothing. */
        NO_FEE(false),
        /** It had left before the year began. */
        LEFT(false),
        /** It was suspended all the time that it was a member in the year. */
        SUSPENDED(false),
        /** Its record goes on as another one, which pays. */
        MERGED(false),
        /** It joined only after the year. */
        JOINED_LATER(false),
        /** It has its invoice of the year. */
        ALREADY_INVOICED(false);

        private final boolean mendable;

        Kind(boolean mendable) {
            this.mendable = mendable;
        }

        /** Whether completing data would let the member be assessed. */
        public boolean mendable() {
            return mendable;
        }
    }

    /**
     * Data are missing; nothing is guessed in their place.
     *
     * @param country whose figure is missing, if it is a country's
     * @param year the year it is missing for, if it is of a year
     */
    @NamedInterface
    record DataMissing(
            Kind kind,
            @Nullable CountryCode country,
            @Nullable Integer year) implements ExclusionReason {}

    /**
     * Nothing on record says that the organisation was a member in that year.
     *
     * @param since the first year in which a document names it as a member, if there is one
     */
    @NamedInterface
    record NotDocumented(@Nullable Integer since) implements ExclusionReason {

        @Override
        public Kind kind() {
            return Kind.NOT_DOCUMENTED;
        }
    }

    /**
     * The organisation had left before the year began.
     *
     * @param in the year it left
     */
    @NamedInterface
    record Left(int in) implements ExclusionReason {

        @Override
        public Kind kind() {
            return Kind.LEFT;
        }
    }

    /**
     * The organisation joined only after the year.
     *
     * @param in the year it joined
     */
    @NamedInterface
    record JoinedLater(int in) implements ExclusionReason {

        @Override
        public Kind kind() {
            return Kind.JOINED_LATER;
        }
    }

    /**
     * The member was suspended all the time that it was one in the year.
     *
     * @param since the year in which that began
     */
    @NamedInterface
    record Suspended(int since) implements ExclusionReason {

        @Override
        public Kind kind() {
            return Kind.SUSPENDED;
        }
    }

    /**
     * The record was merged into another one by the end of the year, which pays.
     *
     * @param in the year in which it was
     */
    @NamedInterface
    record Merged(int in) implements ExclusionReason {

        @Override
        public Kind kind() {
            return Kind.MERGED;
        }
    }

    /** The member was released from its fee. */
    @NamedInterface
    record Waived(String reason, String approver) implements ExclusionReason {

        @Override
        public Kind kind() {
            return Kind.WAIVED;
        }
    }

    /** By the schedule of its category the member pays nothing. */
    record NoFee() implements ExclusionReason {

        @Override
        public Kind kind() {
            return Kind.NO_FEE;
        }
    }

    /**
     * The member was invoiced for the year before.
     *
     * @param run the id of the fee run that did so; null if it was its first invoice, with which it joined
     */
    @NamedInterface
    record AlreadyInvoiced(@Nullable UUID run, InvoiceNumber number) implements ExclusionReason {

        @Override
        public Kind kind() {
            return Kind.ALREADY_INVOICED;
        }
    }
}
