/** The door for modules that take registrations: whoever registers is invoiced once. */
@NullMarked
package org.wego.membership.invoicing.registration;

import org.jspecify.annotations.NullMarked;
