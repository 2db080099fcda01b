package org.wego.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;

/** The code of classes, for what ArchUnit does not read of it. */
final class ClassCode {

    private ClassCode() {}

    static void read(Class<?> type, ClassVisitor reader) {
        try (InputStream code =
                Objects.requireNonNull(type.getResourceAsStream(type.getName().replaceFirst(".*\\.", "") + ".class"))) {
            new ClassReader(code).accept(reader, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
