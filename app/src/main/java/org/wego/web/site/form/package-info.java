/** What the forms of strangers have in common. */
@NullMarked
package org.wego.web.site.form;

import org.jspecify.annotations.NullMarked;
