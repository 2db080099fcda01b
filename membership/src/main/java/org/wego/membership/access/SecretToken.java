package org.wego.membership.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A random secret of 256 bits that is shown once; only its hash is kept. */
public record SecretToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("(?<![\\w-])[\\w-]{43}(?![\\w-])");

    /** A new one. */
    public static SecretToken next() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    public String hash() {
        return hash(value);
    }

    /** The same text without the secrets in it: for logs, which more people read. */
    public static String hideIn(String text) {
        return WRITTEN.matcher(text).replaceAll("…");
    }

    /** What is kept of the secret that somebody hands in. */
    public static String hash(String value) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
