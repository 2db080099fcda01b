package org.wego.membership.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.assessment.FeeRunProgress.Step;
import org.wego.membership.assessment.gate.Exclusion;
import org.wego.membership.assessment.gate.Gate;
import org.wego.membership.assessment.gate.Gate.Finding;
import org.wego.membership.organisation.MemberId;

/**
 * Makes the preview of a run: looks at every member once and notes who is excluded and why, and the totals; the fees
 * themselves are computed again when somebody looks at them.
 */
@Component
class FeeRunPreview {

    /** After so many members progress is noted, which is when a cancellation is noticed. */
    private static final int REPORT_EVERY = 50_000;

    private final FeeRunPass pass;
    private final PreviewRows rows;
    private final FeeRunChanges changes;

    FeeRunPreview(FeeRunPass pass, PreviewRows rows, FeeRunChanges changes) {
        this.pass = pass;
        this.rows = rows;
        this.changes = changes;
    }

    void make(Claim claim) {
        long members = pass.members();
        changes.change(claim.run(), run -> {
            run.report(claim.attempt(), Step.ASSESSING, 0, members);
            rows.clear(claim.run());
        });
        Notes notes = new Notes(claim, members);
        pass.overAll(claim.run(), claim.year(), claim.edition(), notes::take);
        changes.change(claim.run(), run -> {
            notes.write();
            rows.writeTotals(claim.run(), notes.tally);
            run.preview(claim.attempt(), notes.tally.figures());
        });
    }

    /** What is known and not yet written. */
    private final class Notes {

        private final Claim claim;
        private final long members;
        private final Tally tally = new Tally();
        private final List<Exclusion> exclusions = new ArrayList<>();
        private final List<PreviewRows.Stretch> stretches = new ArrayList<>();
        private @Nullable MemberId last;
        private long reported;

        Notes(Claim claim, long members) {
            this.claim = claim;
            this.members = members;
        }

        void take(List<Finding> block) {
            long position = tally.fees();
            for (Finding finding : block) {
                tally.add(finding.member(), finding.verdict());
                if (finding.verdict() instanceof Gate.Excluded(var reason)) {
                    exclusions.add(new Exclusion(
                            tally.members(),
                            finding.member().id(),
                            finding.member().name(),
                            finding.member().category(),
                            reason));
                }
            }
            if (tally.fees() > position) {
                stretches.add(new PreviewRows.Stretch(position, last, (int) (tally.fees() - position)));
            }
            last = block.getLast().member().id();
            if (tally.members() - reported >= REPORT_EVERY) {
                reported = tally.members();
                claim.goOn();
                changes.change(claim.run(), run -> {
                    run.report(claim.attempt(), Step.ASSESSING, reported, members);
                    write();
                });
            }
        }

        void write() {
            rows.writeExclusions(claim.run(), exclusions);
            rows.writeStretches(claim.run(), stretches);
            exclusions.clear();
            stretches.clear();
        }
    }
}
