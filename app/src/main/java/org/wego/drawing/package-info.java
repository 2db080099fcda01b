/** What pictures are drawn with: SVG that pages, screens and files hold alike, and in which nothing can be smuggled. */
@ApplicationModule(
        displayName = "Drawing",
        allowedDependencies = {})
@NullMarked
package org.wego.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
