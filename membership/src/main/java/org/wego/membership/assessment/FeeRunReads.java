package org.wego.membership.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.assessment.ExclusionReason.Kind;
import org.wego.membership.assessment.Gate.Finding;
import org.wego.membership.organisation.MemberId;

/** What screens and the API show of runs. */
@Component
class FeeRunReads {

    private final FeeRunStore runs;
    private final FeeRunFindings findings;
    private final FeeRunPass pass;
    private final Assessments assessments;

    FeeRunReads(FeeRunStore runs, FeeRunFindings findings, FeeRunPass pass, Assessments assessments) {
        this.runs = runs;
        this.findings = findings;
        this.pass = pass;
        this.assessments = assessments;
    }

    int count() {
        return Math.toIntExact(runs.count());
    }

    List<FeeRunSummary> page(int offset, int limit) {
        return runs.page(offset, limit).stream().map(FeeRun::summary).toList();
    }

    Optional<FeeRunDetails> find(FeeRunId id) {
        return runs.findById(id.value())
                .map(run -> run.details(findings.counts(id), findings.byCategory(id), findings.byRegion(id)));
    }

    List<Exclusion> exclusions(FeeRunId id, @Nullable Kind kind, int offset, int limit) {
        return findings.exclusions(id, run(id).year(), kind, offset, limit);
    }

    List<MemberFee> fees(FeeRunId id, int offset, int limit) {
        FeeRun run = run(id);
        List<Assessment> fees = run.frozen() ? assessments.page(id, offset, limit) : computed(run, offset, limit);
        Map<MemberId, Money> before = assessments.amounts(
                run.year() - 1, fees.stream().map(Assessment::member).toList());
        return fees.stream()
                .map(fee -> fee.toMemberFee(before.get(fee.member())))
                .toList();
    }

    /** Judges just the members of the stretches that hold the page; nobody's fee is stored yet. */
    private List<Assessment> computed(FeeRun run, int offset, int limit) {
        List<Assessment> fees = new ArrayList<>();
        if (run.state() != FeeRunState.PREVIEWED && run.state() != FeeRunState.ISSUING) {
            return fees;
        }
        for (FeeRunFindings.Stretch stretch : findings.stretches(run.id(), offset, offset + limit)) {
            long position = stretch.firstPosition();
            long end = Math.min(offset + limit, position + stretch.fees());
            for (Finding finding : pass.blockAfter(stretch.after(), run.id(), run.year(), run.edition())) {
                if (finding.verdict() instanceof Gate.Pays pays) {
                    if (position >= offset && position < end) {
                        fees.add(Assessment.of(run.id(), run.year(), position, finding.member(), pays));
                    }
                    position++;
                }
            }
        }
        return fees;
    }

    private FeeRun run(FeeRunId id) {
        return runs.findById(id.value()).orElseThrow(() -> new FeeRunRefused(new FeeRunRefused.UnknownRun(id)));
    }
}
