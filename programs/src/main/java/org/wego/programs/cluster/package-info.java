/** Thematic clusters: cities that work together on a subject. */
@NullMarked
package org.wego.programs.cluster;

import org.jspecify.annotations.NullMarked;
