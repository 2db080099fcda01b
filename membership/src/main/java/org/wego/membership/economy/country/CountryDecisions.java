package org.wego.membership.economy.country;

import com.neovisionaries.i18n.CountryCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;

/** What staff decided about codes and names of publications that do not say by themselves which country they mean. */
@Service
@NamedInterface
public class CountryDecisions {

    private static final String ONCE = "this import";

    private static final Constraint ONE_A_LABEL = Constraint.keyOf("country_mapping");

    private final JdbcClient client;
    private final ChangeReporting reporting;
    private final Actor actor;
    private final Clock clock;

    /** Keeps them in that database. */
    public CountryDecisions(JdbcClient client, ChangeReporting reporting, Actor actor, Clock clock) {
        this.client = client;
        this.reporting = reporting;
        this.actor = actor;
        this.clock = clock;
    }

    /** The remembered decisions, by label. */
    @ForStaff
    public List<CountryMapping> all() {
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

    /** What is known of countries, with decisions for once, which go before the remembered ones. */
    @ForStaff
    public Countries countries(Map<String, Optional<CountryCode>> once) {
        Map<String, CountryMapping> decisions =
                all().stream().collect(Collectors.toMap(it -> Countries.key(it.label()), it -> it));
        once.forEach((label, country) ->
                decisions.put(Countries.key(label), new CountryMapping(label, country.orElse(null), ONCE)));
        return new Countries(decisions);
    }

    /**
     * Remembers what a code or name of a file stands for, for all later imports.
     *
     * @param read the decision about it as it was read, or null if there was none
     * @param country the country, or null to leave its rows out
     * @throws IllegalArgumentException if the label is blank or longer than {@link CountryMapping#LONGEST_LABEL}
     * @throws OptimisticLockingFailureException if somebody else decided about it since
     */
    @ForStaff
    @Transactional
    public void decide(String label, @Nullable CountryMapping read, @Nullable CountryCode country) {
        if (label.isBlank() || label.strip().length() > CountryMapping.LONGEST_LABEL) {
            throw new IllegalArgumentException("No code or name of a country is like that");
        }
        requireAsRead(label, read);
        delete(label);
        try {
            insert(label, country);
        } catch (DuplicateKeyException faster) {
            ONE_A_LABEL.requireBrokenBy(faster);
            throw new OptimisticLockingFailureException("Somebody else decided about " + label, faster);
        }
        report(label, state(read), state(new CountryMapping(label, country, actor.name())));
    }

    /**
     * Forgets a decision about a code or name.
     *
     * @throws OptimisticLockingFailureException if somebody else decided about it since it was read
     */
    @ForStaff
    @Transactional
    public void forget(CountryMapping read) {
        requireAsRead(read.label(), read);
        if (!delete(read.label())) {
            throw new OptimisticLockingFailureException("Somebody else forgot the decision about " + read.label());
        }
        report(read.label(), state(read), RecordState.NONE);
    }

    private void requireAsRead(String label, @Nullable CountryMapping read) {
        String key = Countries.key(label);
        CountryMapping present = all().stream()
                .filter(it -> Countries.key(it.label()).equals(key))
                .findFirst()
                .orElse(null);
        if (!Objects.equals(present, read)) {
            throw new OptimisticLockingFailureException("Somebody else decided about " + label);
        }
    }

    private void insert(String label, @Nullable CountryCode country) {
        client.sql(
                        "insert into membership.country_mapping (label, country, decided_by, decided_at) values (?, ?, ?, ?)")
                .param(Countries.key(label))
                .param(country == null ? null : country.name())
                .param(actor.name())
                .param(OffsetDateTime.now(clock))
                .update();
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
