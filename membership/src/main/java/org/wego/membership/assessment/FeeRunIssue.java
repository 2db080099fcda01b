package org.wego.membership.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wego.membership.assessment.FeeRunProgress.Step;
import org.wego.membership.assessment.gate.AssessableMembers;
import org.wego.membership.assessment.gate.Gate;
import org.wego.membership.assessment.gate.Gate.Finding;
import org.wego.membership.economy.UsedEditions;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.schedule.UsedSchedules;

/**
 * Carries out what was confirmed, in two steps that can be interrupted anywhere: all fees are frozen with their inputs,
 * then invoiced block by block, each block in one transaction together with the note of how far the run has come.
 */
@Component
class FeeRunIssue {

    private final FeeRunPass pass;
    private final Assessments assessments;
    private final FeeRunChanges changes;
    private final AssessableMembers members;
    private final Invoicing invoicing;
    private final UsedEditions usedEditions;
    private final UsedSchedules schedules;
    private final Clock clock;

    FeeRunIssue(
            FeeRunPass pass,
            Assessments assessments,
            FeeRunChanges changes,
            AssessableMembers members,
            Invoicing invoicing,
            UsedEditions usedEditions,
            UsedSchedules schedules,
            Clock clock) {
        this.pass = pass;
        this.assessments = assessments;
        this.changes = changes;
        this.members = members;
        this.invoicing = invoicing;
        this.usedEditions = usedEditions;
        this.schedules = schedules;
        this.clock = clock;
    }

    void issue(Claim claim, boolean frozen) {
        if (frozen || freeze(claim)) {
            boolean more = true;
            while (more) {
                claim.goOn();
                more = changes.changeAndGet(claim.run(), run -> invoiceBlock(claim, run));
            }
        }
    }

    /**
     * Writes all fees down. What an interrupted attempt left is thrown away first: until all are written nobody rests on
     * any.
     *
     * @return whether they are those that were confirmed; otherwise the run goes back to its preview
     */
    private boolean freeze(Claim claim) {
        changes.change(claim.run(), run -> {
            run.report(claim.attempt(), Step.FREEZING, 0, run.fees());
            assessments.discardFrom(claim.run(), 0);
            assessments.makeRoom(claim.year());
        });
        Tally tally = new Tally();
        pass.overAll(claim.run(), claim.year(), claim.edition(), block -> {
            claim.goOn();
            List<Assessment> fees = new ArrayList<>(block.size());
            for (Finding finding : block) {
                if (finding.verdict() instanceof Gate.Pays pays) {
                    fees.add(Assessment.of(claim.run(), claim.year(), tally.fees(), finding.member(), pays));
                }
                tally.add(finding.member(), finding.verdict());
            }
            changes.change(claim.run(), run -> {
                run.report(claim.attempt(), Step.FREEZING, tally.fees(), run.fees());
                assessments.insert(fees);
            });
        });
        Tally.Figures found = tally.figures();
        return changes.changeAndGet(claim.run(), run -> {
            boolean asConfirmed = run.freeze(claim.attempt(), found);
            if (asConfirmed) {
                usedEditions.mark(claim.edition());
                schedules.mark(claim.year(), tally.schedules());
            } else {
                assessments.discardFrom(claim.run(), 0);
            }
            return asConfirmed;
        });
    }

    /** Invoices the next fees; answers whether there are more. */
    private boolean invoiceBlock(Claim claim, FeeRun run) {
        run.report(claim.attempt(), Step.INVOICING, run.invoiced(), run.fees());
        List<Assessment> block = assessments.page(claim.run(), run.invoiced(), Assessments.NUMBERED_TOGETHER);
        Map<MemberId, Addressee> addressees =
                members.addressees(block.stream().map(Assessment::member).toList());
        List<InvoiceNumber> numbers = invoicing.issue(block.stream()
                .map(fee -> fee.draft(Objects.requireNonNull(addressees.get(fee.member()), "addressee")))
                .toList());
        assessments.noteNumbers(claim.run(), run.invoiced() / Assessments.NUMBERED_TOGETHER, numbers);
        run.invoice(claim.attempt(), block.size(), clock.instant());
        return run.state().working();
    }
}
