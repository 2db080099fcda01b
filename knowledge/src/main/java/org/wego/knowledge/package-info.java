/**
 * What cities have learnt: the three catalogs over one kind of entry.
 */
@ApplicationModule(
        displayName = "Knowledge",
        allowedDependencies = {
            "membership :: access",
            "membership :: account",
            "membership :: audit",
            "membership :: constraint",
            "membership :: contact",
            "membership :: directory",
            "membership :: file",
            "membership :: mail",
            "membership :: name",
            "membership :: organisation",
            "membership :: place",
            "membership :: start",
            "membership :: text",
            "membership :: time",
            "programs :: cluster",
            "programs :: project"
        })
@NullMarked
package org.wego.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
