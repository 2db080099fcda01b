/**
 * What a member organisation is: its category, profile and figures and what can be wrong with them, and the cities that
 * other records name.
 */
@NullMarked
package org.wego.membership.organisation;

import org.jspecify.annotations.NullMarked;
