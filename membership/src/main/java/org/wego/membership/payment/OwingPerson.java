package org.wego.membership.payment;

import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.contact.PersonId;

/** Somebody who is to pay for itself, and how much of its invoices is open. */
@NamedInterface
public record OwingPerson(PersonId id, String name, Money open) {}
