package violations.doors.red;

import violations.doors.blue.shown.Letter;

/** Reads what another module sends, and what stands in it. */
class Reader {

    Object read(Letter letter) {
        try {
            return letter.pages();
        } catch (Letter.Torn torn) {
            return torn;
        }
    }
}
