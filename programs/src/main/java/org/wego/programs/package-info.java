/**
 * What the organisation does, with whom and to what result: goals, programs, activities, events and clusters.
 */
@ApplicationModule(
        displayName = "Programs",
        allowedDependencies = {
            "membership :: access",
            "membership :: audit",
            "membership :: constraint",
            "membership :: directory",
            "membership :: file",
            "membership :: keeping",
            "membership :: name",
            "membership :: organisation",
            "membership :: place",
            "membership :: start",
            "membership :: text",
            "membership :: time"
        })
@NullMarked
package org.wego.programs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
