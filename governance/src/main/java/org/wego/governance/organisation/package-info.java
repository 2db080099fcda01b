/** The organisation itself: its names and the days they were given, vision and mission, how to reach the secretariat. */
@NullMarked
package org.wego.governance.organisation;

import org.jspecify.annotations.NullMarked;
