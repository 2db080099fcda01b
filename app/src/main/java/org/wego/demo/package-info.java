/** Loads the start data of the modules and the demonstration accounts on an empty database. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"account", "membership :: access", "membership :: directory", "membership :: start"})
@NullMarked
package org.wego.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
