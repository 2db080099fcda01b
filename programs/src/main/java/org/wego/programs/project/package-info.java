/** Feasibility studies and pilots with the cities they were made for. */
@NullMarked
package org.wego.programs.project;

import org.jspecify.annotations.NullMarked;
