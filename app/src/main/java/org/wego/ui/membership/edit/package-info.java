/** The editor of a member's record. */
@NullMarked
package org.wego.ui.membership.edit;

import org.jspecify.annotations.NullMarked;
