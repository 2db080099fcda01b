package org.wego.membership.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.assessment.gate.Exclusion;
import org.wego.membership.assessment.gate.ExclusionReason.Kind;
import org.wego.membership.assessment.gate.Gate;
import org.wego.membership.assessment.gate.Gate.Finding;
import org.wego.membership.organisation.MemberId;

/** What screens and the API show of runs. */
@Component
class FeeRunReads {

    private static final String RUNS = """
            select id, fee_year, edition_name, state, started_by, started_at, finished_at, fees, amount, invoiced
            from membership.fee_run
            """;

    private final FeeRunStore runs;
    private final JdbcClient jdbc;
    private final PreviewRows preview;
    private final FeeRunPass pass;
    private final Assessments assessments;

    FeeRunReads(FeeRunStore runs, JdbcClient jdbc, PreviewRows preview, FeeRunPass pass, Assessments assessments) {
        this.runs = runs;
        this.jdbc = jdbc;
        this.preview = preview;
        this.pass = pass;
        this.assessments = assessments;
    }

    int count() {
        return Math.toIntExact(runs.count());
    }

    List<FeeRunSummary> page(int offset, int limit) {
        return jdbc.sql(RUNS + "order by started_at desc, id desc limit ? offset ?")
                .param(limit)
                .param(offset)
                .query((row, number) -> summary(row))
                .list();
    }

    List<FeeRunSummary> after(FeeRunSummary.@Nullable Position last, int limit) {
        if (last == null) {
            return page(0, limit);
        }
        OffsetDateTime started = last.startedAt().atOffset(ZoneOffset.UTC);
        return jdbc.sql(RUNS + """
                        where started_at <= ? and (started_at < ? or id < ?)
                        order by started_at desc, id desc limit ?""")
                .params(started, started, last.id().value(), limit)
                .query((row, number) -> summary(row))
                .list();
    }

    private static FeeRunSummary summary(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new FeeRunSummary(
                new FeeRunId(row.getObject("id", UUID.class)),
                row.getInt("fee_year"),
                row.getString("edition_name"),
                FeeRunState.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("fees"),
                Money.of(CurrencyUnit.USD, row.getBigDecimal("amount")),
                row.getLong("invoiced"));
    }

    Optional<FeeRunDetails> find(FeeRunId id) {
        return runs.findById(id.value())
                .map(run -> run.details(run.previewed() ? preview.totals(id) : PreviewRows.Totals.NONE));
    }

    List<Exclusion> exclusions(FeeRunId id, @Nullable Kind kind, int offset, int limit) {
        FeeRun run = run(id);
        return run.previewed() ? preview.exclusions(id, run.year(), kind, offset, limit) : List.of();
    }

    List<Exclusion> exclusionsAfter(FeeRunId id, Exclusion.@Nullable Position last, int limit) {
        if (last == null) {
            return exclusions(id, null, 0, limit);
        }
        FeeRun run = run(id);
        return run.previewed() ? preview.exclusionsAfter(id, run.year(), last, limit) : List.of();
    }

    List<MemberFee> fees(FeeRunId id, int offset, int limit) {
        FeeRun run = run(id);
        return shown(run, run.frozen() ? assessments.page(id, offset, limit) : computed(run, offset, limit));
    }

    List<MemberFee> feesOf(FeeRunId id, Collection<MemberId> members) {
        FeeRun run = run(id);
        return shown(run, run.frozen() ? assessments.of(id, run.year(), members) : computed(run, members));
    }

    private List<MemberFee> shown(FeeRun run, List<Assessment> fees) {
        Map<MemberId, Money> before = assessments.amounts(
                run.year() - 1, fees.stream().map(Assessment::member).toList());
        return fees.stream()
                .map(fee -> fee.toMemberFee(before.get(fee.member())))
                .toList();
    }

    private List<Assessment> computed(FeeRun run, Collection<MemberId> members) {
        return run.state().over()
                ? List.of()
                : pass.of(members, run.id(), run.year(), run.edition()).stream()
                        .filter(finding -> finding.verdict() instanceof Gate.Pays)
                        .map(finding ->
                                Assessment.of(run.id(), run.year(), 0, finding.member(), (Gate.Pays) finding.verdict()))
                        .toList();
    }

    /** Judges just the members of the stretches that hold the page; nobody's fee is stored yet. */
    private List<Assessment> computed(FeeRun run, int offset, int limit) {
        List<Assessment> fees = new ArrayList<>();
        if (run.state().over()) {
            return fees;
        }
        FeeRunPass.Judge judge = pass.judge(run.id(), run.year(), run.edition());
        for (PreviewRows.Stretch stretch : preview.stretches(run.id(), offset, offset + limit)) {
            long position = stretch.firstPosition();
            long end = Math.min(offset + limit, position + stretch.fees());
            for (Finding finding : judge.blockAfter(stretch.after())) {
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
