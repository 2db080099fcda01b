package org.wego.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;

/**
 * A migration of the house.
 *
 * @param folder whose history knows it: the name of a module, or {@code __root}
 * @param file its name, such as {@code V2026_11_30_0900__payments.sql}
 * @param checksum of SQL what Flyway calls its checksum; of Java one of its lines without their margins, package and
 *     imports
 */
record Migration(String folder, String file, String checksum) {

    /** Reads the file of a migration, which lies in the folder of its module. */
    static Migration read(Path file) throws IOException {
        boolean java = file.toString().endsWith(".java");
        CRC32 checksum = new CRC32();
        Files.readAllLines(file).stream()
                .map(line -> java ? line.strip() : line)
                .filter(line -> !java || !line.startsWith("package ") && !line.startsWith("import "))
                .forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
        return new Migration(
                file.getParent().getFileName().toString(), file.getFileName().toString(), Integer.toString((int)
                        checksum.getValue()));
    }

    /** Reads a line of the list of what has landed. */
    static Migration listed(String line) {
        List<String> parts = List.of(line.split(" "));
        return new Migration(parts.get(0), parts.get(1), parts.get(2));
    }

    /** Its line in that list. */
    String line() {
        return folder + " " + file + " " + checksum;
    }

    MigrationVersion version() {
        return MigrationVersion.fromVersion(file.replaceFirst("V", "").replaceFirst("__.*", ""));
    }

    /** The same migration by name, whatever it says. */
    boolean isNamedAs(Migration other) {
        return folder.equals(other.folder) && file.equals(other.file);
    }
}
