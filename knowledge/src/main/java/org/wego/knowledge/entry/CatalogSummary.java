package org.wego.knowledge.entry;

import org.springframework.modulith.NamedInterface;

/**
 * A catalog.
 *
 * @param about what it holds
 * @param entries how many entries of it are published
 */
@NamedInterface
public record CatalogSummary(CatalogKind kind, String name, String about, String source, long entries) {}
