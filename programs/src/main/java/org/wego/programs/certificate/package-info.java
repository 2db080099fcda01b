/** Certificates of who attended: issued, printed, withdrawn, and checked by anybody who has one at hand. */
@NullMarked
package org.wego.programs.certificate;

import org.jspecify.annotations.NullMarked;
