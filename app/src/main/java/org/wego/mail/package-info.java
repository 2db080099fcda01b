/**
 * The outbox: keeps the mails that the modules write, in their transactions, and sends each once. What each class does in
 * this: {@code Outbox} takes them, {@code MailDelivery} sends what is due over a {@code MailConnection},
 * {@code MailTemplates} and {@code Envelopes} write the message, {@code MailAdministration} is for people.
 */
@ApplicationModule(
        displayName = "E-mail",
        allowedDependencies = {
            "governance :: organisation",
            "membership :: access",
            "membership :: audit",
            "membership :: mail",
            "membership :: name",
            "membership :: text",
            "operation"
        })
@NullMarked
package org.wego.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
