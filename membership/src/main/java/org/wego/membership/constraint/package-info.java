/** What the database refuses, told apart by the names of its constraints. */
@NullMarked
package org.wego.membership.constraint;

import org.jspecify.annotations.NullMarked;
