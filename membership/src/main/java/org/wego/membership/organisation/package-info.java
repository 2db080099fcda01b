/**
 * Member organisations: who belongs, under which names, since when, with which figures.
 */
@NamedInterface("organisation")
@NullMarked
package org.wego.membership.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
