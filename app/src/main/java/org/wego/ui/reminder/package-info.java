/** Reminders: looked at, sent, and kept from being sent. */
@NullMarked
package org.wego.ui.reminder;

import org.jspecify.annotations.NullMarked;
