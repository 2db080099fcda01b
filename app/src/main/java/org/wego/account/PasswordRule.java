package org.wego.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a password must be: long rather than odd, and not one that everybody knows. At least {@value #SHORTEST} characters,
 * at least {@value #DIFFERENT} different ones, not the e-mail, and nothing that is guessed soon from lists of passwords,
 * names and words, rows of keys, dates and repetitions, however it is capitalised and whatever digits are added.
 */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    static final int DIFFERENT = 5;

    /** The scale goes to 4; 3 is more than a hundred million guesses. */
    private static final int SAFE = 3;

    /** More letters than this only make it safer, and judging them takes long. */
    private static final int JUDGED = 40;

    private static final Zxcvbn ESTIMATOR = new Zxcvbn();
    private static final List<String> OURS = List.of("wego", "smart", "cities", "city", "seoul", "secretariat");

    private PasswordRule() {}

    static Optional<SetupRefusal> refusal(String email, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(SetupRefusal.PASSWORD_TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(SetupRefusal.PASSWORD_TOO_LONG);
        }
        if (resembles(password.toLowerCase(Locale.ROOT), Account.normalized(email))) {
            return Optional.of(SetupRefusal.PASSWORD_IS_EMAIL);
        }
        if (password.codePoints().distinct().count() < DIFFERENT) {
            return Optional.of(SetupRefusal.PASSWORD_TOO_SIMPLE);
        }
        return isGuessed(email, password) ? Optional.of(SetupRefusal.PASSWORD_WELL_KNOWN) : Optional.empty();
    }

    private static boolean resembles(String password, String email) {
        return password.contains(email) || email.contains(password);
    }

    private static boolean isGuessed(String email, String password) {
        String judged = password.substring(0, Math.min(JUDGED, password.length()));
        List<String> personal =
                Stream.concat(OURS.stream(), Stream.of(email.split("[@.]"))).toList();
        return ESTIMATOR.measure(judged, personal).getScore() < SAFE;
    }
}
