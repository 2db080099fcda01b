/** What is printed of a meeting: the convocation before it, the minutes after it. */
@NullMarked
package org.wego.governance.minutes;

import org.jspecify.annotations.NullMarked;
