/** The one map of the house: the world in the Equal Earth projection, with places on it that lead somewhere. */
@ApplicationModule(
        displayName = "Map",
        allowedDependencies = {"drawing", "membership :: directory", "membership :: organisation", "words"})
@NullMarked
package org.wego.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
