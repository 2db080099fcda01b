package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A file system that nothing can be written to, or that is soon full; where none can be mounted the test is left out. */
record SmallDisk(Path folder) implements AutoCloseable {

    static SmallDisk mount(Path folder) {
        return mount(folder, "ro");
    }

    /**
     * @param options such as {@code size=40m}
     */
    static SmallDisk mount(Path folder, String options) {
        return orTestWithout(mountIfAllowed(folder, options));
    }

    static Optional<SmallDisk> mountIfAllowed(Path folder, String options) {
        return Files.isExecutable(Path.of("/bin/mount"))
                        && run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    /** The one that is mounted; otherwise the test is left out. */
    static SmallDisk orTestWithout(Optional<SmallDisk> mounted) {
        return mounted.orElseGet(() -> Assumptions.abort("needs the right to mount a file system"));
    }

    /** Leaves no byte. */
    void fill() throws IOException {
        byte[] block = new byte[1 << 16];
        try (OutputStream filler = Files.newOutputStream(folder.resolve("filler"))) {
            while (true) {
                filler.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    void free() throws IOException {
        Files.delete(folder.resolve("filler"));
    }

    @Override
    public void close() {
        run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
