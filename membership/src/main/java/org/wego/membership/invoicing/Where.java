package org.wego.membership.invoicing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.NameCondition;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.term.MergedRecords;

/** The condition of a list of invoices, with its parameters. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Where() {}

    static Where of(InvoiceFilter filter, MergedRecords merged) {
        Where where = new Where();
        if (filter.year() != null) {
            where.and("i.fee_year = :year", "year", filter.year());
        }
        if (filter.member() != null) {
            where.and(
                    "i.member_id in (:members)",
                    "members",
                    merged.with(filter.member()).stream().map(MemberId::value).toList());
        }
        if (filter.person() != null) {
            where.and("i.person_id = :person", "person", filter.person().value());
        }
        if (filter.run() != null) {
            where.and("i.run_id = :run", "run", filter.run());
        }
        if (filter.delivery() != null) {
            where.and(
                    """
                    exists (
                        select 1 from membership.invoice_sending s
                        where s.fee_year = i.fee_year and s.sequence = i.sequence and s.state = :delivery and %s)""".formatted(TakenBack.orSent()),
                    "delivery",
                    filter.delivery().name());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.matching(filter.text());
        }
        return where;
    }

    /** Only what follows the number in ascending order. */
    Where after(@Nullable InvoiceNumber last) {
        if (last != null) {
            and("i.fee_year >= :lastYear", "lastYear", last.year());
            boolean oneYear = Integer.valueOf(last.year()).equals(parameters.get("year"));
            String sequence = "i.sequence > :lastSequence";
            and(oneYear ? sequence : "(i.fee_year > :lastYear or " + sequence + ")", "lastSequence", last.sequence());
        }
        return this;
    }

    String clause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void matching(String text) {
        Optional<InvoiceNumber> number = InvoiceNumber.parse(text);
        if (number.isPresent()) {
            and("i.fee_year = :numberYear", "numberYear", number.get().year());
            and("i.sequence = :numberSequence", "numberSequence", number.get().sequence());
        } else {
            NameCondition named = NameCondition.of("i.addressee_key", text);
            conditions.add(named.clause());
            parameters.putAll(named.parameters());
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
