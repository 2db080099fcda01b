/** The people on record: who they are, how to reach them and whom they represent. */
@NullMarked
package org.wego.ui.people;

import org.jspecify.annotations.NullMarked;
