package org.wego.membership.joining.rule;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.joining.rule.JoiningRule.Problem;

/** Who approved that members join, and how much of a first year was paid, day by day; a new rule begins on a day of its own. */
@Service
@ForStaff
@NamedInterface
public class JoiningRuleKeeping {

    private static final String SUBJECT = "joining-rule";
    private static final Constraint ONE_A_DAY = Constraint.keyOf("joining_rule");

    private final JoiningRules rules;
    private final ChangeReporting reporting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JoiningRuleKeeping(JoiningRules rules, ChangeReporting reporting, TransactionTemplate transaction, Clock clock) {
        this.rules = rules;
        this.reporting = reporting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All rules, the latest first. */
    public List<JoiningRule> rules() {
        return rules.all();
    }

    /** The rule of a day. */
    public JoiningRule on(LocalDate day) {
        return rules.on(day);
    }

    /**
     * Adds a rule that holds from its day until that of the next one. Who became a member before stays one.
     *
     * @return what is wrong with it; nothing if it is added
     */
    @ForAdministrators
    public Set<Problem> add(JoiningRule rule) {
        Set<Problem> problems = rule.problems(LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return problems;
        }
        try {
            transaction.executeWithoutResult(_ -> added(rule));
            return problems;
        } catch (DuplicateKeyException taken) {
            ONE_A_DAY.requireBrokenBy(taken);
            return EnumSet.of(Problem.DAY_TAKEN);
        }
    }

    private void added(JoiningRule rule) {
        rules.add(rule);
        reporting.report(
                SUBJECT,
                // a rule is known by its day
                UUID.nameUUIDFromBytes(rule.from().toString().getBytes(US_ASCII)),
                rule.from().toString(),
                RecordState.NONE,
                RecordState.NONE
                        .with("decidingBody", rule.body())
                        .with("firstYearRule", rule.firstYear())
                        .with("source", rule.source()));
    }
}
