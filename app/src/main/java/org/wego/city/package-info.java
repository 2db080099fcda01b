/**
 * What the parts of the house know of a member city, gathered for its public page and its page at the desk. A part adds
 * its chapters with a bean of {@link org.wego.city.CityChapters}; nothing here or on the pages has to be changed.
 */
@ApplicationModule(
        displayName = "City",
        allowedDependencies = {
            "governance :: body",
            "governance :: meeting",
            "governance :: office",
            "governance :: roster",
            "knowledge :: entry",
            "membership :: access",
            "membership :: organisation",
            "membership :: time",
            "programs :: event",
            "programs :: project",
            "words"
        })
@NullMarked
package org.wego.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
