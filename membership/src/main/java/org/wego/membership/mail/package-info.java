/**
 * What the modules say to the outbox: a mail to be written, and what has become of it. Membership knows no mail server;
 * {@code org.wego.mail} in {@code app} keeps the mails and sends them.
 */
@NullMarked
package org.wego.membership.mail;

import org.jspecify.annotations.NullMarked;
