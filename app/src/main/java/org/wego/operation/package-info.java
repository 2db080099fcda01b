/** What keeps the platform running: start checks, backups, announcements at the console. */
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {"membership :: access", "membership :: name"})
@NullMarked
package org.wego.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
