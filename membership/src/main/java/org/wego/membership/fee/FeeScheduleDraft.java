package org.wego.membership.fee;

import java.time.LocalDate;
import org.wego.membership.organisation.MembershipCategory;

/** A schedule as somebody wants it to be; the rule is proven. */
public record FeeScheduleDraft(
        MembershipCategory category, String name, LocalDate validFrom, String decidedBy, FeeRule rule) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DECISION = 300;

    public FeeScheduleDraft {
        name = name.strip();
        decidedBy = decidedBy.strip();
    }
}
