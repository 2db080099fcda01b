package org.wego.membership.organisation;

import jakarta.persistence.Embeddable;

/**
 * A person or an office to turn to at a member.
 *
 * @param role what for, such as "Invoices" or "Smart city office"
 * @param email may be empty
 * @param phone may be empty
 */
@Embeddable
public record Contact(String name, String role, String email, String phone) {}
