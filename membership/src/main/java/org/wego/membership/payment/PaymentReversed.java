package org.wego.membership.payment;

/** A payment was taken back, in this transaction. */
public record PaymentReversed(PaymentId payment) {}
