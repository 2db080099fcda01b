package org.wego.programs.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts on from a title that ends with a number. */
final class NextTitle {

    private static final Pattern NUMBERED = Pattern.compile("(.*\\s)([IVX]+|\\d{1,4})");
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private NextTitle() {}

    /** "Training II" after "Training I", "Summit 2018" after "Summit 2017"; any other title as it is. */
    static String after(String title) {
        Matcher numbered = NUMBERED.matcher(title);
        if (!numbered.matches()) {
            return title;
        }
        String number = numbered.group(2);
        if (Character.isDigit(number.charAt(0))) {
            return numbered.group(1) + (Integer.parseInt(number) + 1);
        }
        int place = ROMAN.indexOf(number);
        return place < 0 || place + 1 == ROMAN.size() ? title : numbered.group(1) + ROMAN.get(place + 1);
    }
}
