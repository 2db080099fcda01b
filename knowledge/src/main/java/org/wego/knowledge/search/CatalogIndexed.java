package org.wego.knowledge.search;

import org.springframework.modulith.NamedInterface;

/** What is found has changed in this process. Whoever keeps what was found before looks again. */
@NamedInterface
public record CatalogIndexed() {}
