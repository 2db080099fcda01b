package org.wego.ui.component.form;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The file that a screen works on. It is closed when another one takes its place and when the screen is left, also if
 * it arrives only then.
 */
public final class HeldFile<F extends Closeable> {

    private @Nullable F file;
    private boolean left;

    /** The file, if one has arrived. */
    public @Nullable F get() {
        return file;
    }

    /** Takes a file in the place of the one before. */
    public void hold(F next) {
        close(file);
        file = next;
        if (left) {
            release();
        }
    }

    /** The screen is left. */
    public void release() {
        left = true;
        close(file);
        file = null;
    }

    private static void close(@Nullable Closeable unwanted) {
        try {
            if (unwanted != null) {
                unwanted.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
