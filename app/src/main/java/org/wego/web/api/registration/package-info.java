/** Registrations for events, for scripts: by members for their own people, by staff for everybody. */
@NullMarked
package org.wego.web.api.registration;

import org.jspecify.annotations.NullMarked;
