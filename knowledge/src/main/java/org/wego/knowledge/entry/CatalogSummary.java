package org.wego.knowledge.entry;

/**
 * A catalog.
 *
 * @param about what it holds
 * @param entries how many entries of it are published
 */
public record CatalogSummary(CatalogKind kind, String name, String about, String source, long entries) {}
