/** Thematic clusters: cities that work together on a subject. */
@NamedInterface("cluster")
@NullMarked
package org.wego.programs.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
