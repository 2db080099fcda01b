/** A module that may look at one door of another and goes through the next as well. */
@ApplicationModule(allowedDependencies = "blue :: organisation")
package violations.modulith.green;

import org.springframework.modulith.ApplicationModule;
