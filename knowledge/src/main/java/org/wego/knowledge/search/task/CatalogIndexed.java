package org.wego.knowledge.search.task;

import org.springframework.modulith.NamedInterface;

/** What is found has changed in this process. Whoever keeps what was found before looks again. */
@NamedInterface("search")
public record CatalogIndexed() {}
