/** Feasibility studies and pilots with the cities they were made for. */
@NamedInterface("project")
@NullMarked
package org.wego.programs.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
