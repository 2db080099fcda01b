package org.wego.knowledge.search.synonym;

/** The search has to read the synonyms anew. */
record SynonymsChanged() {}
