/** Loads the start data of the modules and the demonstration accounts on an empty database. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "account",
            "governance :: body",
            "governance :: meeting",
            "governance :: organisation",
            "governance :: term",
            "knowledge :: entry",
            "membership :: access",
            "membership :: directory",
            "membership :: economy",
            "membership :: exchange",
            "membership :: fee",
            "programs :: catalogue",
            "programs :: cluster",
            "programs :: event",
            "programs :: project"
        })
@NullMarked
package org.wego.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
