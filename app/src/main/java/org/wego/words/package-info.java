/** How figures, days, bands, sources and refusals are worded: the same on screens, on public pages and in the API. */
@ApplicationModule(
        displayName = "Words",
        allowedDependencies = {
            "governance :: meeting",
            "membership :: name",
            "membership :: place",
            "membership :: schedule",
            "membership :: text"
        })
@NullMarked
package org.wego.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
