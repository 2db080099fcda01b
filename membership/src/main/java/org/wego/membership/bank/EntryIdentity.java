package org.wego.membership.bank;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.wego.membership.bank.read.FoundEntry;

/**
 * What an entry is known by beside its account: day, amount, and the bank's reference or else its text. Several that have
 * all of it in common are counted.
 */
record EntryIdentity(LocalDate day, String currency, BigDecimal total, String words) {

    /** Without the zeros that databases add. */
    EntryIdentity {
        total = total.stripTrailingZeros();
    }

    static EntryIdentity of(FoundEntry entry) {
        return new EntryIdentity(
                entry.bookedOn(),
                entry.currency(),
                entry.total(),
                entry.reference().isEmpty() ? "T" + digest(entry.words()) : "R" + plain(entry.reference()));
    }

    /** Whatever case and blanks a bank writes its reference with. */
    static String plain(String reference) {
        return reference.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static String digest(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
