/** Loads the start data of the modules and the demonstration accounts on an empty database. */
@NullMarked
package org.wego.demo;

import org.jspecify.annotations.NullMarked;
