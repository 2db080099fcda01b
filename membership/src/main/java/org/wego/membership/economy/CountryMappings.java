package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;

/** The remembered decisions about codes and names. */
@Component
class CountryMappings {

    private static final Constraint ONE_A_LABEL = Constraint.keyOf("country_mapping");
    private static final String ONCE = "this import";

    private final JdbcClient client;
    private final ChangeReporting reporting;
    private final Clock clock;

    CountryMappings(JdbcClient client, ChangeReporting reporting, Clock clock) {
        this.client = client;
        this.reporting = reporting;
        this.clock = clock;
    }

    List<CountryMapping> all() {
        return client.sql("select label, country, decided_by from membership.country_mapping order by label")
                .query((row, _) -> {
                    String country = row.getString("country");
                    return new CountryMapping(
                            row.getString("label"),
                            country == null ? null : CountryCode.valueOf(country),
                            row.getString("decided_by"));
                })
                .list();
    }

    /** With decisions for once, which go before the remembered ones. */
    Countries countries(Map<String, Optional<CountryCode>> once) {
        Map<String, CountryMapping> decisions =
                all().stream().collect(Collectors.toMap(it -> Countries.key(it.label()), it -> it));
        once.forEach((label, country) ->
                decisions.put(Countries.key(label), new CountryMapping(label, country.orElse(null), ONCE)));
        return new Countries(decisions);
    }

    /** What is decided about a code or name, or null. */
    @Nullable
    CountryMapping of(String label) {
        String key = Countries.key(label);
        return all().stream()
                .filter(it -> Countries.key(it.label()).equals(key))
                .findFirst()
                .orElse(null);
    }

    /**
     * In the place of the decision before, if there is one.
     *
     * @throws OptimisticLockingFailureException if somebody else decides about it at the same time
     */
    void decide(String label, @Nullable CountryCode country, String actor) {
        RecordState before = state(of(label));
        delete(label);
        try {
            client.sql(
                            "insert into membership.country_mapping (label, country, decided_by, decided_at) values (?, ?, ?, ?)")
                    .param(Countries.key(label))
                    .param(country == null ? null : country.name())
                    .param(actor)
                    .param(OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException faster) {
            ONE_A_LABEL.requireBrokenBy(faster);
            throw new OptimisticLockingFailureException("Somebody else decided about " + label, faster);
        }
        report(label, before, state(new CountryMapping(label, country, actor)));
    }

    boolean forget(String label) {
        RecordState before = state(of(label));
        boolean forgotten = delete(label);
        if (forgotten) {
            report(label, before, RecordState.NONE);
        }
        return forgotten;
    }

    /** A mapping has no id but the key of its label. */
    private void report(String label, RecordState before, RecordState after) {
        UUID id = UUID.nameUUIDFromBytes(Countries.key(label).getBytes(StandardCharsets.UTF_8));
        reporting.report("country-mapping", id, label, before, after);
    }

    private static RecordState state(@Nullable CountryMapping mapping) {
        if (mapping == null) {
            return RecordState.NONE;
        }
        CountryCode country = mapping.country();
        return RecordState.NONE.with("country", country == null ? "left out" : country.name());
    }

    private boolean delete(String label) {
        return client.sql("delete from membership.country_mapping where label = ?")
                        .param(Countries.key(label))
                        .update()
                == 1;
    }
}
