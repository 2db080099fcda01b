/** What was changed of the records of all subjects, for administrators. */
@NullMarked
package org.wego.ui.audit;

import org.jspecify.annotations.NullMarked;
