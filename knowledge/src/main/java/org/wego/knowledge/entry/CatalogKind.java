package org.wego.knowledge.entry;

/** The catalogs; each holds the same kind of entry. */
public enum CatalogKind {
    KNOWLEDGE_DATABASE,
    PROJECTS_CATALOG,
    BEST_PRACTICES_JOURNAL
}
