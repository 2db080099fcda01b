package org.wego.web.oai;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.operation.ApplicationAddress;
import org.wego.web.copy.DataVersion;

/** Knows who offers the entries today. */
@Component
class RepositoryIdentity {

    /** An address that the schema of the protocol takes. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final Supplier<Optional<IdentityOnDay>> today;
    private final ApplicationAddress address;
    private final MessageSource texts;
    private final String namespace;

    RepositoryIdentity(
            OrganisationIdentity identity,
            DataVersion data,
            Clock clock,
            ApplicationAddress address,
            MessageSource texts,
            @Value("${wego.harvest.namespace}") String namespace) {
        this.today = data.remembered(() -> identity.asOf(LocalDate.now(clock)));
        this.address = address;
        this.texts = texts;
        this.namespace = namespace;
    }

    /** The repository as it is asked now. */
    Repository now() {
        Optional<IdentityOnDay> identity = today.get();
        String publisher = identity.map(IdentityOnDay::name).orElseGet(() -> text("oai.publisher"));
        return new Repository(
                text("oai.name", publisher),
                publisher,
                identity.map(it -> it.secretariat().email())
                        .filter(it -> EMAIL.matcher(it).matches())
                        .orElse("secretariat@" + namespace),
                namespace,
                address.of(""));
    }

    private String text(String key, String... about) {
        return texts.getMessage(key, about, Locale.ENGLISH);
    }
}
