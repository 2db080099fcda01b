package org.wego.membership.bank.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What field 86 says, in one of its three dialects: numbered parts ({@code ?20…?32}), words between slashes
 * ({@code /NAME/}), or plain lines.
 */
record Mt940Text(String payer, String payerAccount, String endToEnd, String text, boolean isReturn) {

    private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\d{3})\\s?([?>+~])(?=\\d{2})");
    private static final Pattern SEPA = Pattern.compile("(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|PURP|IBAN|BIC)\\+");
    private static final Pattern SLASHED =
            Pattern.compile("/(EREF|NAME|REMI|IBAN|BENM|ORDP|RTRN|CSID|MARF|TRTP|ISDT|BIC|ADDR|PURP|ULTD|ULTB)/");

    /** A line of text or a numbered part is broken where it is full, also within a word. */
    private static final int FULL_LINE = 65;

    private static final int FULL_PART = 27;
    private static final int FIRST_TEXT = 20;
    private static final int LAST_TEXT = 29;
    private static final int ACCOUNT = 31;
    private static final int NAME = 32;
    private static final int MORE_NAME = 33;
    private static final int MORE_TEXT = 60;
    private static final int LAST_MORE_TEXT = 63;

    /** Transfers that came back, among the business codes of German banks. */
    private static final Pattern RETURNS = Pattern.compile("108|109|159|184");

    static Mt940Text of(String said) {
        Matcher numbered = NUMBERED.matcher(said);
        if (numbered.find()) {
            return numbered(numbered.group(1), numbered.group(2), said.substring(numbered.end(2) - 1));
        }
        String joined = joined(said.lines().toList(), FULL_LINE);
        return SLASHED.matcher(joined).find() ? slashed(joined) : new Mt940Text("", "", "", joined, false);
    }

    private static Mt940Text numbered(String code, String mark, String said) {
        Map<Integer, String> parts = new LinkedHashMap<>();
        // banks break lines anywhere, also between the digits of a number
        String whole = said.replaceAll("\\R", "");
        for (String part : whole.split(Pattern.quote(mark) + "(?=\\d{2})", -1)) {
            if (part.length() > 2) {
                parts.merge(Integer.parseInt(part.substring(0, 2)), part.substring(2), String::concat);
            }
        }
        List<String> texts = new ArrayList<>();
        parts.forEach((number, text) -> {
            if (isBetween(number, FIRST_TEXT, LAST_TEXT) || isBetween(number, MORE_TEXT, LAST_MORE_TEXT)) {
                texts.add(text);
            }
        });
        String text = joined(texts, FULL_PART);
        String name = joined(
                parts.entrySet().stream()
                        .filter(it -> it.getKey() == NAME || it.getKey() == MORE_NAME)
                        .map(Map.Entry::getValue)
                        .toList(),
                FULL_PART);
        return new Mt940Text(
                name,
                parts.getOrDefault(ACCOUNT, ""),
                after("EREF", SEPA, text),
                text,
                RETURNS.matcher(code).matches());
    }

    private static Mt940Text slashed(String text) {
        String remittance = after("REMI", SLASHED, text);
        return new Mt940Text(
                after("NAME", SLASHED, text).replaceFirst("^/", ""),
                after("IBAN", SLASHED, text),
                after("EREF", SLASHED, text),
                remittance.isEmpty() ? text : remittance.replaceFirst("^(USTD|STRD)//?", "") + "\n" + text,
                text.contains("/RTRN/"));
    }

    /** What stands between a word and the next one. */
    private static String after(String word, Pattern words, String text) {
        Matcher found = words.matcher(text);
        int from = -1;
        while (found.find()) {
            if (from >= 0) {
                return text.substring(from, found.start()).strip();
            }
            if (found.group(1).equals(word)) {
                from = found.end();
            }
        }
        return from < 0 ? "" : text.substring(from).strip();
    }

    private static String joined(List<String> lines, int full) {
        return lines.stream()
                .map(line -> line.length() >= full ? line : line + " ")
                .collect(Collectors.joining())
                .strip();
    }

    private static boolean isBetween(int number, int first, int last) {
        return number >= first && number <= last;
    }
}
