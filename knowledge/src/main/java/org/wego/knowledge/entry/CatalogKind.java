package org.wego.knowledge.entry;

import org.springframework.modulith.NamedInterface;

/** The catalogs; each holds the same kind of entry. */
@NamedInterface
public enum CatalogKind {
    KNOWLEDGE_DATABASE,
    PROJECTS_CATALOG,
    BEST_PRACTICES_JOURNAL
}
