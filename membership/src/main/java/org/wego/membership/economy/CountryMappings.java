package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The remembered decisions about codes and names. */
@Component
class CountryMappings {

    private static final String ONCE = "this import";

    private final JdbcClient client;
    private final Clock clock;

    CountryMappings(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    List<CountryMapping> all() {
        return client.sql("select label, country, decided_by from membership.country_mapping order by label")
                .query((row, _) -> {
                    var country = row.getString("country");
                    return new CountryMapping(
                            row.getString("label"),
                            country == null ? null : CountryCode.valueOf(country),
                            row.getString("decided_by"));
                })
                .list();
    }

    /** With decisions for once, which go before the remembered ones. */
    Countries countries(Map<String, Optional<CountryCode>> once) {
        var decisions = all().stream().collect(Collectors.toMap(each -> Countries.key(each.label()), each -> each));
        once.forEach((label, country) ->
                decisions.put(Countries.key(label), new CountryMapping(label, country.orElse(null), ONCE)));
        return new Countries(decisions);
    }

    /** What is decided about a code or name, or null. */
    @Nullable
    CountryMapping of(String label) {
        var key = Countries.key(label);
        return all().stream()
                .filter(each -> Countries.key(each.label()).equals(key))
                .findFirst()
                .orElse(null);
    }

    /** In the place of the decision before, if there is one. */
    void decide(String label, @Nullable CountryCode country, String actor) {
        forget(label);
        client.sql(
                        "insert into membership.country_mapping (label, country, decided_by, decided_at) values (?, ?, ?, ?)")
                .param(Countries.key(label))
                .param(country == null ? null : country.name())
                .param(actor)
                .param(OffsetDateTime.now(clock))
                .update();
    }

    boolean forget(String label) {
        return client.sql("delete from membership.country_mapping where label = ?")
                        .param(Countries.key(label))
                        .update()
                == 1;
    }
}
