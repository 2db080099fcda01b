/** Screens of what runs by itself: jobs and deliveries, mails, and the journal of sign-ins. */
@NullMarked
package org.wego.ui.administration.operation;

import org.jspecify.annotations.NullMarked;
