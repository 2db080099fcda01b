package org.wego.account;

import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be: long rather than odd. At least {@value #SHORTEST} characters, at least
 * {@value #DIFFERENT} different ones, and not the e-mail.
 */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    static final int DIFFERENT = 5;

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
        return Optional.empty();
    }

    private static boolean resembles(String password, String email) {
        return password.contains(email) || email.contains(password);
    }
}
