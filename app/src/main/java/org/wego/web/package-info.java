/** Server-rendered public pages and machine interfaces. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "account",
            "city",
            "drawing",
            "governance :: body",
            "governance :: meeting",
            "governance :: office",
            "governance :: organisation",
            "governance :: roster",
            "governance :: statutes",
            "governance :: term",
            "knowledge :: entry",
            "knowledge :: search",
            "map",
            "membership :: access",
            "membership :: assessment",
            "membership :: directory",
            "membership :: economy",
            "membership :: economy-file",
            "membership :: exchange",
            "membership :: fee",
            "membership :: file",
            "membership :: gate",
            "membership :: invoicing",
            "membership :: letterhead",
            "membership :: name",
            "membership :: organisation",
            "membership :: place",
            "membership :: press",
            "membership :: print",
            "membership :: register",
            "membership :: schedule",
            "membership :: sending",
            "membership :: text",
            "membership :: time",
            "operation",
            "programs :: catalogue",
            "programs :: cluster",
            "programs :: event",
            "programs :: project",
            "seats",
            "security",
            "words"
        })
@NullMarked
package org.wego.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
