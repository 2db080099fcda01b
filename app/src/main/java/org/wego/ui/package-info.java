/** Screens of the signed-in desk, written with Vaadin. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "account",
            "governance :: body",
            "governance :: organisation",
            "governance :: term",
            "knowledge :: entry",
            "membership :: access",
            "membership :: assessment",
            "membership :: audit",
            "membership :: concession",
            "membership :: contact",
            "membership :: directory",
            "membership :: economy",
            "membership :: economy-file",
            "membership :: exchange",
            "membership :: fee",
            "membership :: invoicing",
            "membership :: ledger",
            "membership :: letterhead",
            "membership :: name",
            "membership :: organisation",
            "membership :: press",
            "membership :: text",
            "membership :: time",
            "operation",
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
