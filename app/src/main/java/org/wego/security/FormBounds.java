package org.wego.security;

import java.util.function.Predicate;

/**
 * How much strangers may send to a form.
 *
 * @param bytes of a form without a file
 * @param fileBytes of a form with one; 0 if it takes none
 * @param admitted the paths that a file may be sent to, so that strangers cannot fill the disk elsewhere
 */
public record FormBounds(long bytes, long fileBytes, Predicate<String> admitted) {

    /** Of most forms: some fields, and no file. */
    public static final FormBounds SMALL = new FormBounds(8 << 10, 0, _ -> false);

    /** Whether a form with a file may be sent there. */
    public boolean takesFileAt(String path) {
        return fileBytes > 0 && admitted.test(path);
    }
}
