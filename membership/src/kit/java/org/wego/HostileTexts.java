package org.wego;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What nobody types into a search in good faith, always the same for a seed. */
public final class HostileTexts {

    private static final String[] SIGNS = {
        "*:*",
        "((",
        "))",
        "\"",
        "\"\"",
        "-",
        "--x",
        "~0.5",
        "^9",
        "AND",
        "OR NOT",
        "[a TO b]",
        "{x}",
        "\\",
        "/.*/",
        "city:",
        "city:\"",
        "year:99999",
        "year:0000-9999",
        "-year:2017",
        "?",
        "*a*",
        "%27--",
        "<script>",
        "\u0000",
        "\u202E",
        "\uD800",
        "\uDC00",
        "\uFFFF",
        "𝕏",
        "👩‍👩‍👧",
        "İ",
        "ß",
        "ﷺ",
        "a\u0301\u0302\u0303",
        "ท",
        "\u200D",
        "1e999",
        "-\"",
        "'",
        "’"
    };

    private final Random random;

    public HostileTexts(long seed) {
        this.random = new Random(seed);
    }

    /** Up to ten thousand words. */
    public String next() {
        return switch (random.nextInt(8)) {
            case 0 -> many(2_000, this::piece, "");
            case 1 -> many(10_000, () -> Integer.toString(random.nextInt(100_000), Character.MAX_RADIX), " ");
            case 2 -> many(2_000, () -> Character.toString(random.nextInt(0x3000)), "");
            case 3 -> many(200, () -> "-" + piece(), " ");
            case 4 -> many(100, () -> "\"" + piece() + " city", " ");
            case 5 -> "city ".repeat(1 + random.nextInt(200));
            case 6 -> many(300, () -> Character.toString(0xAC00 + random.nextInt(11_000)), "");
            default -> many(6, this::piece, " ");
        };
    }

    /** A few signs. */
    public String piece() {
        return random.nextBoolean()
                ? SIGNS[random.nextInt(SIGNS.length)]
                : Integer.toString(random.nextInt(1_000_000), Character.MAX_RADIX);
    }

    private String many(int most, Supplier<String> pieces, String between) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(_ -> pieces.get())
                .collect(Collectors.joining(between));
    }
}
