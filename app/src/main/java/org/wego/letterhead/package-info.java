/**
 * Joins two modules that do not know each other: invoices ask membership's {@code IssuingOrganisation} under which name
 * they are written, and governance has that name, the address and the way to pay on record.
 */
@ApplicationModule(
        displayName = "Letterhead",
        allowedDependencies = {"governance :: organisation", "membership :: letterhead"})
@NullMarked
package org.wego.letterhead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
