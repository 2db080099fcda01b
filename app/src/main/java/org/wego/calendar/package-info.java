/** Events as calendar programs read them: iCalendar (RFC 5545). */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {
            "membership :: organisation",
            "membership :: time",
            "operation",
            "programs :: event",
            "words"
        })
@NullMarked
package org.wego.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
