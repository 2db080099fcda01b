package violations.doors.blue.shown;

/** Is used by its own package only. */
class Ink {

    Letter letter = new Letter(null);
}
