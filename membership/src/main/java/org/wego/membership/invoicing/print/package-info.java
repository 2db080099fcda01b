/** Invoices on paper: each as a sheet, made anew from what was kept of it at the time of issue. */
@NullMarked
package org.wego.membership.invoicing.print;

import org.jspecify.annotations.NullMarked;
