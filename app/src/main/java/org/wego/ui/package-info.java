/** Screens of the signed-in desk, written with Vaadin. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "account",
            "city",
            "governance :: organisation",
            "governance :: term",
            "knowledge :: entry",
            "mail",
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
            "membership :: file",
            "membership :: invoicing",
            "membership :: ledger",
            "membership :: mail",
            "membership :: name",
            "membership :: organisation",
            "membership :: press",
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
