package org.wego.membership.joining;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.joining.rule.JoiningRule;

/**
 * What approving makes.
 *
 * @param name of the member
 * @param joined from which day on
 * @param fee of its first year; an invoice is made only if one is due
 * @param rule who approves on that day, and how much of the year is paid
 */
@NamedInterface
public record AdmissionPreview(String name, LocalDate joined, FirstFee fee, JoiningRule rule) {

    /** Whether there will be an invoice. */
    public boolean invoices() {
        return fee instanceof FirstFee.Due;
    }
}
