/** Who acts now and what the role allows: the security chains with their headers, sessions and the journal. */
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {
            "membership :: access",
            "membership :: contact",
            "membership :: organisation",
            "membership :: term",
            "words"
        })
@NullMarked
package org.wego.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
