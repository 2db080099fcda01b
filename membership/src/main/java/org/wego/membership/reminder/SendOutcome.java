package org.wego.membership.reminder;

import org.springframework.modulith.NamedInterface;

/**
 * What came of sending drafts.
 *
 * @param mailed how many are in the outbox
 * @param letters how many are to be printed and posted
 * @param left how many are not sent: paid, blocked, or sent by somebody else meanwhile
 */
@NamedInterface
public record SendOutcome(int mailed, int letters, int left) {}
