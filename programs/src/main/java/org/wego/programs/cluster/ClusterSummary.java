package org.wego.programs.cluster;

/** A thematic cluster and where it is documented. */
public record ClusterSummary(String name, String source) {}
