/** How a record that is kept as a whole is asked for, corrected and taken away, whatever it is a record of. */
@NullMarked
package org.wego.ui.governance.keeping;

import org.jspecify.annotations.NullMarked;
