package org.wego.membership.concession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.MemberId;

/** A waiver or fixed amount granted to a member. It can be withdrawn, never changed or deleted. */
@Entity
@Table(schema = "membership", name = "concession")
class FeeConcession implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID memberId;

    @Column
    private @Nullable BigDecimal amount;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String approver;

    @Column(nullable = false)
    private int firstYear;

    @Column(nullable = false)
    private LocalDate expires;

    @Column(nullable = false)
    private String grantedBy;

    @Column(nullable = false)
    private Instant grantedAt;

    @Column
    private @Nullable String withdrawnBy;

    @Column
    private @Nullable Instant withdrawnAt;

    @Column
    private @Nullable String withdrawnBecause;

    @SuppressWarnings("NullAway.Init")
    protected FeeConcession() {}

    @SuppressWarnings("NullAway.Init")
    private FeeConcession(GrantConcession grant, String by, Instant at) {
        this.id = ConcessionId.next().value();
        this.memberId = grant.member().value();
        this.amount = grant.amount() == null ? null : grant.amount().getAmount();
        this.reason = grant.reason();
        this.approver = grant.approver();
        this.firstYear = grant.firstYear();
        this.expires = grant.expires();
        this.grantedBy = by;
        this.grantedAt = at;
    }

    static FeeConcession grant(GrantConcession grant, String by, Instant at) {
        return new FeeConcession(grant, by, at);
    }

    /** Takes it back; answers false if that was done before. */
    boolean withdraw(String because, String by, Instant at) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnBecause = because;
        withdrawnBy = by;
        withdrawnAt = at;
        return true;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    /** What it says, part by part. */
    RecordState state() {
        return RecordState.NONE
                .with("amount", amount == null ? "waiver" : amount.toPlainString())
                .with("reason", reason)
                .with("approver", approver)
                .with("firstYear", firstYear)
                .with("expires", expires)
                .with("withdrawnBecause", withdrawnBecause);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
