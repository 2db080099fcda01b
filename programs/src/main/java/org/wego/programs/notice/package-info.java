/** Mails by which contacts of members and jurors learn what is asked of them and what became of what they handed in. */
@NullMarked
package org.wego.programs.notice;

import org.jspecify.annotations.NullMarked;
