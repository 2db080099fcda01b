/** Offices, the seats that they have, and how a city can be in one: since when, until when, by whom it is represented. */
@NullMarked
package org.wego.governance.office;

import org.jspecify.annotations.NullMarked;
