package org.wego.operation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The H2 database that the platform keeps in a file of its own.
 *
 * @param url its JDBC address
 * @param folder where its file lies
 * @param file its file, which may not be there yet
 */
record EmbeddedDatabase(String url, Path folder, Path file) {

    private static final String SCHEME = "jdbc:h2:";
    private static final Pattern ELSEWHERE = Pattern.compile("jdbc:h2:(mem|tcp|ssl|zip|nio\\w*|split|async):.*");

    /** The embedded database of an address; empty for one in memory and for a server. */
    static Optional<EmbeddedDatabase> of(String url) {
        if (!isFile(url)) {
            return Optional.empty();
        }
        String path = url.substring(SCHEME.length()).replaceFirst(";.*", "").replaceFirst("^file:", "");
        Path file = Path.of(path.replaceFirst("^~", System.getProperty("user.home")) + ".mv.db")
                .toAbsolutePath()
                .normalize();
        return Optional.of(new EmbeddedDatabase(url, folderOf(file), file));
    }

    /** What is locked beside the file by the process that works with it. */
    Path lock() {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private static boolean isFile(String url) {
        return url.startsWith(SCHEME) && !ELSEWHERE.matcher(url).matches();
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNullElse(file.getParent(), file);
    }
}
