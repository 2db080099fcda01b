/** Invoices for scripts. */
@NullMarked
package org.wego.web.api.invoice;

import org.jspecify.annotations.NullMarked;
