/**
 * What the organisation does, with whom and to what result: goals, programs, activities, events and clusters.
 */
@ApplicationModule(
        displayName = "Programs",
        allowedDependencies = {
            "membership :: access",
            "membership :: account",
            "membership :: audit",
            "membership :: constraint",
            "membership :: contact",
            "membership :: directory",
            "membership :: file",
            "membership :: keeping",
            "membership :: letterhead",
            "membership :: mail",
            "membership :: name",
            "membership :: organisation",
            "membership :: place",
            "membership :: press",
            "membership :: start",
            "membership :: text",
            "membership :: time"
        })
@NullMarked
package org.wego.programs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
