package org.wego.membership.joining;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.joining.likeness.Resemblance;
import org.wego.membership.joining.rule.JoiningRule;

/**
 * What approving makes.
 *
 * @param name of the member
 * @param joined from which day on
 * @param fee of its first year; an invoice is made only if one is due
 * @param rule who approves on that day, and how much of the year is paid
 * @param former members that had left by then and may be the same; one of them can be taken up again instead
 */
@NamedInterface
public record AdmissionPreview(
        String name, LocalDate joined, FirstFee fee, JoiningRule rule, List<Resemblance> former) {

    /** Whether there will be an invoice. */
    public boolean invoices() {
        return fee instanceof FirstFee.Due;
    }
}
