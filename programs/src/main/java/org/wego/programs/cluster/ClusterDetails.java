package org.wego.programs.cluster;

import org.springframework.modulith.NamedInterface;

/**
 * A cluster with all that is said of it.
 *
 * @param version to be handed in with a change
 * @param source where it is documented
 */
@NamedInterface
public record ClusterDetails(ClusterId id, int version, String name, ClusterDraft said, String source) {}
