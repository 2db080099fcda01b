/**
 * What an account is, with its password and its API token and how they are checked and locked; its administration,
 * invitations, what people do with their own, the first administrator and the accounts of the demonstration.
 */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {
            "membership :: access",
            "membership :: account",
            "membership :: audit",
            "membership :: constraint",
            "membership :: contact",
            "membership :: joining",
            "membership :: mail",
            "membership :: organisation",
            "membership :: text",
            "operation",
            "security",
            "words"
        })
@NullMarked
package org.wego.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
