package org.wego.membership.name;

/** Members have come, or go by other names or in another country; told in the transaction that changes them. */
public record NamesChanged() {}
