package org.wego.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.wego.membership.access.SecretToken;
import org.wego.security.AccountId;
import org.wego.security.ClientNetwork;

/**
 * Tells by a cookie, set when somebody signed in, that a device has been used for an account before. It grants no
 * access: it only tells the owner from strangers who try the same account. It is signed with the hash of the password,
 * so that a new password makes all devices strangers.
 */
@Component
class KnownDevices implements AuthenticationDetailsSource<HttpServletRequest, KnownDevices.Caller> {

    private static final String PREFIX = "known-";
    private static final String PATH = "/login";
    private static final String SIGNATURE = "HmacSHA256";

    /** Browsers keep no cookie longer. */
    private static final Duration VALID = Duration.ofDays(400);

    /** Accounts that one device can be known for. */
    private static final int MOST = 10;

    private final Clock clock;
    private final boolean encrypted;

    KnownDevices(Clock clock, @Value("${wego.address:}") String address) {
        this.clock = clock;
        this.encrypted = address.startsWith("https:");
    }

    /** From where somebody signs in, and with which of our cookies. */
    record Caller(ClientNetwork network, Map<String, String> cookies) implements Serializable {

        static final Caller UNKNOWN = new Caller(ClientNetwork.UNKNOWN, Map.of());

        static Caller of(Authentication request) {
            return request.getDetails() instanceof Caller caller ? caller : UNKNOWN;
        }
    }

    @Override
    public Caller buildDetails(HttpServletRequest request) {
        return new Caller(ClientNetwork.of(request.getRemoteAddr()), cookies(request));
    }

    /** The device, if it was used for this account. */
    Optional<String> known(Caller caller, Account account) {
        String hash = account.passwordHash();
        return hash == null
                ? Optional.empty()
                : Optional.ofNullable(caller.cookies().get(name(account.id())))
                        .filter(value -> isSigned(value, account.id(), hash));
    }

    /** From now on this device is known for the account. */
    void remember(HttpServletRequest request, HttpServletResponse response, Account account) {
        String hash = account.passwordHash();
        if (hash == null) {
            return;
        }
        Map<String, String> others = cookies(request);
        others.remove(name(account.id()));
        others.keySet().stream()
                .limit(Math.max(0, others.size() - MOST + 1))
                .forEach(forgotten -> set(request, response, forgotten, "", Duration.ZERO));
        String issued = Long.toString(clock.instant().getEpochSecond());
        set(request, response, name(account.id()), issued + "." + signature(issued, account.id(), hash), VALID);
    }

    private void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path(request.getContextPath() + PATH)
                .httpOnly(true)
                .secure(encrypted || request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private boolean isSigned(String value, AccountId account, String hash) {
        int dot = value.indexOf('.');
        if (dot < 1 || dot > 12 || !value.chars().limit(dot).allMatch(it -> it >= '0' && it <= '9')) {
            return false;
        }
        String issued = value.substring(0, dot);
        Instant now = clock.instant();
        return MessageDigest.isEqual(
                        value.substring(dot + 1).getBytes(StandardCharsets.UTF_8),
                        signature(issued, account, hash).getBytes(StandardCharsets.UTF_8))
                && Instant.ofEpochSecond(Long.parseLong(issued)).plus(VALID).isAfter(now);
    }

    private static String signature(String issued, AccountId account, String hash) {
        try {
            Mac mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(hash.getBytes(StandardCharsets.UTF_8), SIGNATURE));
            byte[] signed = mac.doFinal(("device " + account + " " + issued).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SIGNATURE, e);
        }
    }

    /** A name for each account, since several people may use one device. */
    private static String name(AccountId account) {
        return PREFIX + SecretToken.hash(account.toString()).substring(0, 12);
    }

    private static Map<String, String> cookies(HttpServletRequest request) {
        Map<String, String> ours = new LinkedHashMap<>();
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().startsWith(PREFIX)) {
                    ours.put(cookie.getName(), cookie.getValue());
                }
            }
        }
        return ours;
    }
}
