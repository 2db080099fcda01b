/**
 * What the organisation does, with whom and to what result: goals, programs, activities, events and clusters.
 */
@ApplicationModule(
        displayName = "Programs",
        allowedDependencies = {
            "membership :: access",
            "membership :: directory",
            "membership :: name",
            "membership :: organisation",
            "membership :: start",
            "membership :: time"
        })
@NullMarked
package org.wego.programs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
