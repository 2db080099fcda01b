package org.wego.membership.bank;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Accounts as they are compared: one bank writes an IBAN in one form of its files and sort code and number in the other. */
final class AccountNumber {

    private static final Pattern GERMAN = Pattern.compile("([0-9]{8})/([0-9]{1,10})([A-Z]{3})?");
    private static final Pattern IBAN = Pattern.compile("([A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}?)(/?[A-Z]{3})?");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int LONGEST = 40;
    private static final int ALL = 98;

    private AccountNumber() {}

    static String of(String written) {
        String plain = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Matcher german = GERMAN.matcher(plain);
        if (german.matches()) {
            return german(german.group(1) + "0".repeat(10 - german.group(2).length()) + german.group(2));
        }
        Matcher iban = IBAN.matcher(plain);
        if (iban.matches()
                && remainder(iban.group(1).substring(4) + iban.group(1).substring(0, 4)) == 1) {
            return iban.group(1);
        }
        String letters = plain.replaceAll("[^\\p{L}\\p{Nd}]", "");
        return letters.length() <= LONGEST ? letters : letters.substring(0, LONGEST);
    }

    /** Check digits by ISO 7064, modulus 97-10, as each IBAN has them. */
    private static String german(String account) {
        int check = ALL - remainder(account + "DE00");
        return "DE" + (check < 10 ? "0" : "") + check + account;
    }

    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(letter -> digits.append(Character.digit(letter, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
