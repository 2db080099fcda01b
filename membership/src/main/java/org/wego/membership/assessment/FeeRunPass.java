package org.wego.membership.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.assessment.gate.AssessableMembers;
import org.wego.membership.assessment.gate.ExclusionReason.AlreadyInvoiced;
import org.wego.membership.assessment.gate.Gate;
import org.wego.membership.assessment.gate.Gate.Finding;
import org.wego.membership.concession.Concessions;
import org.wego.membership.economy.EditionId;
import org.wego.membership.fee.FeeQuotation;
import org.wego.membership.organisation.MemberId;

/** Judges members in the order of their ids and in blocks, so that a million of them need no more memory than one block. */
@Component
class FeeRunPass {

    /** How many members are judged together. The stretches of open previews are as long: changed only with them. */
    static final int BLOCK = 1_000;

    private final AssessableMembers members;
    private final FeeQuotation quotation;
    private final Concessions concessions;
    private final Assessments assessments;

    FeeRunPass(AssessableMembers members, FeeQuotation quotation, Concessions concessions, Assessments assessments) {
        this.members = members;
        this.quotation = quotation;
        this.concessions = concessions;
        this.assessments = assessments;
    }

    /** How many members there are. */
    long members() {
        return members.count();
    }

    /** Judges every member. */
    void overAll(FeeRunId run, int year, EditionId edition, Consumer<List<Finding>> sink) {
        Judge judge = judge(run, year, edition);
        List<AssessableMember> block = new ArrayList<>(BLOCK);
        members.forEach(year, member -> {
            block.add(member);
            if (block.size() == BLOCK) {
                sink.accept(judge.of(block));
                block.clear();
            }
        });
        if (!block.isEmpty()) {
            sink.accept(judge.of(block));
        }
    }

    /** Judges some members, in the order of their ids. */
    List<Finding> of(Collection<MemberId> some, FeeRunId run, int year, EditionId edition) {
        return judge(run, year, edition).of(members.of(year, some));
    }

    /** A judge by what fees rest on now, which is looked up once. */
    Judge judge(FeeRunId run, int year, EditionId edition) {
        Gate gate = new Gate(year, quotation.calculationFor(year, edition), concessions.of(year));
        return new Judge(gate, run, year, assessments.anyInvoiced(year));
    }

    /** Takes members through the gate block by block, and looks up for each block what was invoiced before. */
    final class Judge {

        private final Gate gate;
        private final FeeRunId run;
        private final int year;
        private final boolean anyInvoiced;

        private Judge(Gate gate, FeeRunId run, int year, boolean anyInvoiced) {
            this.gate = gate;
            this.run = run;
            this.year = year;
            this.anyInvoiced = anyInvoiced;
        }

        /** Judges the block of members that comes after one, or the first block. */
        List<Finding> blockAfter(@Nullable MemberId after) {
            return of(members.page(year, after, BLOCK));
        }

        private List<Finding> of(List<AssessableMember> block) {
            Map<MemberId, AlreadyInvoiced> invoiced = anyInvoiced
                    ? assessments.invoicedElsewhere(
                            year, run, block.stream().map(AssessableMember::id).toList())
                    : Map.of();
            return block.stream()
                    .map(member -> new Finding(member, gate.judge(member, invoiced.get(member.id()))))
                    .toList();
        }
    }
}
