package org.wego.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.wego.mail.MailTemplates.Letter;

/** The mail server of the settings, if there is one, and under whose name it is used. */
@Component
class MailServer {

    private final Optional<JavaMailSenderImpl> server;
    private final String configuredFrom;

    @Autowired
    MailServer(ObjectProvider<JavaMailSenderImpl> server, @Value("${wego.mail.from}") String from) {
        this(Optional.ofNullable(server.getIfAvailable()), from);
    }

    MailServer(Optional<JavaMailSenderImpl> server, String from) {
        this.server = server;
        this.configuredFrom = from;
    }

    boolean exists() {
        return server.isPresent();
    }

    /** Host and port, without anything secret; empty without a server. */
    Optional<String> name() {
        return server.map(it -> it.getHost() + (it.getPort() > 0 ? ":" + it.getPort() : ""));
    }

    MailConnection connection() {
        return new MailConnection(server.orElseThrow());
    }

    /** As whom mails are written: by the settings, or else as the secretariat; empty if neither has one that can be used. */
    Optional<InternetAddress> from(Letter letter) {
        String email = configuredFrom.isBlank() ? letter.email() : configuredFrom;
        if (email.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WireAddress.of(email, letter.organisation()));
        } catch (AddressException unusable) {
            return Optional.empty();
        }
    }
}
