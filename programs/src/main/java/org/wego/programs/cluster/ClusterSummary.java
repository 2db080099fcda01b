package org.wego.programs.cluster;

import org.springframework.modulith.NamedInterface;

/** A thematic cluster and where it is documented. */
@NamedInterface
public record ClusterSummary(String name, String source) {}
