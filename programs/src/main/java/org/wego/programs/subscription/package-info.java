/** The calendars of people: what they take part in, by a secret link to which their programs subscribe. */
@NullMarked
package org.wego.programs.subscription;

import org.jspecify.annotations.NullMarked;
