package org.wego.mail;

import java.util.UUID;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailState;

/** A mail in the outbox. */
record KeptMail(UUID id, Mail mail, MailState state, int attempts) {}
