/**
 * Member organisations: who belongs, under which names, since when, with which figures and contacts.
 */
@NullMarked
package org.wego.membership.organisation;

import org.jspecify.annotations.NullMarked;
