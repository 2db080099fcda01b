/** The seats of a day as a picture: who presides, who stands in, who sits on the committee, and which seats are empty. */
@ApplicationModule(
        displayName = "Seats",
        allowedDependencies = {
            "drawing",
            "governance :: office",
            "governance :: roster",
            "membership :: organisation",
            "words"
        })
@NullMarked
package org.wego.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
