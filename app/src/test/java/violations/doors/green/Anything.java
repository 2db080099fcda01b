package violations.doors.green;

/** Is in a module that does not say on whom it may depend. */
class Anything {}
