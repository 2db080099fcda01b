package org.wego.membership.file;

import java.util.Locale;
import java.util.regex.Pattern;
import org.wego.membership.text.CleanText;

/** The name of a file as every file system and every header takes it, and as it tells what is inside. */
final class FileName {

    static final int LONGEST = 150;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern TAKEN = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern AT_THE_EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /** Names of devices, which Windows takes for them whatever follows a point. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final String NAMELESS = "file";

    private FileName() {}

    /** Without folders and signs that mean something elsewhere, with an ending of the type that the content is of. */
    static String of(String given, FileType type) {
        String name = CleanText.line(FOLDERS.matcher(given).replaceFirst(""));
        name = AT_THE_EDGES.matcher(TAKEN.matcher(name).replaceAll("_")).replaceAll("");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        String ending = ending(name, type);
        String stem = name.substring(0, name.length() - (name.endsWith(ending) ? ending.length() : 0));
        return (stem.isEmpty() ? NAMELESS : cut(stem, LONGEST - ending.length())) + ending;
    }

    /** The one it has, if it is of the type; else the usual one, which then follows what is there. */
    private static String ending(String name, FileType type) {
        return type.endings().stream()
                .map(ending -> "." + ending)
                .filter(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                .findFirst()
                .map(ending -> name.substring(name.length() - ending.length()))
                .orElse("." + type.endings().getFirst());
    }

    private static String cut(String stem, int longest) {
        if (stem.length() <= longest) {
            return stem;
        }
        int end = Character.isHighSurrogate(stem.charAt(longest - 1)) ? longest - 1 : longest;
        return stem.substring(0, end).stripTrailing();
    }
}
