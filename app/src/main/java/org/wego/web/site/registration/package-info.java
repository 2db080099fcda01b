/** How strangers register for events and come back to their registrations, in plain HTML that is whole without a script. */
@NullMarked
package org.wego.web.site.registration;

import org.jspecify.annotations.NullMarked;
