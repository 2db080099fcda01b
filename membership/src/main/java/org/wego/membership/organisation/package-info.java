/**
 * Member organisations: who belongs, under which names, since when, with which figures.
 */
@NullMarked
package org.wego.membership.organisation;

import org.jspecify.annotations.NullMarked;
