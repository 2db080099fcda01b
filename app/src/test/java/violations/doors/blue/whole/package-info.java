/** A package that shows all it has. */
@NamedInterface("whole")
package violations.doors.blue.whole;

import org.springframework.modulith.NamedInterface;
