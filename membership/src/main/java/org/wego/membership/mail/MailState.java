package org.wego.membership.mail;

import org.springframework.modulith.NamedInterface;

/** How far a mail is. */
@NamedInterface
public enum MailState {
    /** For its first or next attempt. */
    WAITING,
    /** It is on its way to the server at this moment. */
    SENDING,
    /** The server has taken it. */
    SENT,
    /** It was refused, or could not be handed over so often that nobody tries any more. */
    FAILED,
    /** The connection or the platform broke off after the whole mail was handed over and before the server said yes or no. */
    UNCLEAR,
    /** Nobody wants it any more. */
    WITHDRAWN
}
