/** What an applicant fills in, part by part: what cannot be kept of it, and what is still missing. */
@NullMarked
package org.wego.membership.joining.form;

import org.jspecify.annotations.NullMarked;
