/**
 * Who decides, since when and by which rule: the organisation itself, its bodies, terms, posts and appointments.
 */
@ApplicationModule(
        displayName = "Governance",
        allowedDependencies = {
            "membership :: access",
            "membership :: audit",
            "membership :: constraint",
            "membership :: contact",
            "membership :: directory",
            "membership :: file",
            "membership :: keeping",
            "membership :: name",
            "membership :: organisation",
            "membership :: place",
            "membership :: press",
            "membership :: start",
            "membership :: text",
            "membership :: time"
        })
@NullMarked
package org.wego.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
