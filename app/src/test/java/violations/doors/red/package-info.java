/** A module that is allowed more than it does. */
@ApplicationModule(allowedDependencies = {"blue :: shown", "blue :: whole", "green"})
package violations.doors.red;

import org.springframework.modulith.ApplicationModule;
