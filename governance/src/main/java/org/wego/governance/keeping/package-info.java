/** How records that are edited one by one are kept: who comes second is told, and what was changed can be read later. */
@NullMarked
package org.wego.governance.keeping;

import org.jspecify.annotations.NullMarked;
