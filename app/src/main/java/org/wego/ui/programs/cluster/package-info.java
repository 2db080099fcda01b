/** The screens of thematic clusters. */
@NullMarked
package org.wego.ui.programs.cluster;

import org.jspecify.annotations.NullMarked;
