package org.wego.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that programs are known to stumble over. */
final class NastyValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\uFEFF",
            "\u202Egnp.exe",
            "\u00A0KR\u00A0",
            "\u200B",
            "수원시",
            "수원시",
            "𠮷野家",
            "٣",
            "２０１７",
            "'",
            "\"",
            "' or 1=1 --",
            "\\",
            "%",
            "%00",
            "%s%n",
            "${7*7}",
            "#{7*7}",
            "{0}",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "a\r\nX-Planted: yes",
            "a\tb\u0007c\u001B[31m",
            "null",
            "true",
            "[]",
            "{}",
            "NaN",
            "Infinity",
            "0",
            "-1",
            "-0",
            "007",
            "1e309",
            "0x10",
            "1.5",
            "1,000",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9223372036854775807",
            "99999999999999999999999999",
            "2017-02-30",
            "2017-13-01",
            "0000-00-00",
            "-999999999-01-01",
            "+999999999-12-31",
            "10000-01-01",
            "2017-04-18T00:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "019a0000-0000-7000-8000-000000000001",
            "1-1-1-1-1",
            "=1+2",
            "=cmd|' /C calc'!A0",
            "en" + "-a".repeat(1_500),
            "(".repeat(2_000),
            "M".repeat(201),
            "M".repeat(3_000),
            "é".repeat(1_000),
            "a,".repeat(1_000),
            "\uD83D");

    private NastyValues() {}

    static String any(Random dice) {
        if (dice.nextInt(4) > 0) {
            return TEXTS.get(dice.nextInt(TEXTS.size()));
        }
        StringBuilder text = new StringBuilder();
        int length = 1 + dice.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(dice.nextInt(5) == 0 ? dice.nextInt(0x2FFF) : ' ' + dice.nextInt(95));
        }
        return text.toString();
    }

    /** The text as an address carries it, or nearly so. */
    static String inAddress(String text, Random dice) {
        StringBuilder address = new StringBuilder();
        for (byte octet : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            int code = octet & 0xFF;
            boolean plain = Character.isLetterOrDigit(code) && code < 128 || "-._~".indexOf(code) >= 0;
            boolean raw = code > ' ' && code < 127 && dice.nextInt(200) == 0;
            address.append(plain || raw ? Character.toString(code) : "%%%02X".formatted(code));
        }
        return address.append(
                        dice.nextInt(60) == 0
                                ? List.of("%", "%zz", "%C0%80", "%ff").get(dice.nextInt(4))
                                : "")
                .toString();
    }
}
