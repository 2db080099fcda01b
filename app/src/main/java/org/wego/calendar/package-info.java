/**
 * Events as people and programs read them: by month and by year, on the map, and as iCalendar (RFC 5545).
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {
            "map",
            "membership :: directory",
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
