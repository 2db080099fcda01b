/** Screens of the signed-in desk, written with Vaadin. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "account",
            "city",
            "drawing",
            "governance :: organisation",
            "governance :: roster",
            "governance :: term",
            "knowledge :: entry",
            "mail",
            "map",
            "membership :: access",
            "membership :: assessment",
            "membership :: audit",
            "membership :: concession",
            "membership :: contact",
            "membership :: country",
            "membership :: directory",
            "membership :: economy",
            "membership :: economy-file",
            "membership :: exchange",
            "membership :: fee",
            "membership :: file",
            "membership :: gate",
            "membership :: invoicing",
            "membership :: ledger",
            "membership :: mail",
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
            "operation :: event",
            "operation :: jobs",
            "programs :: catalogue",
            "programs :: event",
            "security",
            "web :: edge",
            "words"
        })
@NullMarked
package org.wego.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
