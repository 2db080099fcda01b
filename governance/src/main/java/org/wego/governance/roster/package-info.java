/** Who holds, held and will hold which office: by day, by office and by city. */
@NullMarked
package org.wego.governance.roster;

import org.jspecify.annotations.NullMarked;
