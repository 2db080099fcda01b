package org.wego.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;

/** An address as it is said to a mail server: in ASCII, so that the library cannot say another one. */
final class WireAddress {

    private WireAddress() {}

    /**
     * The address with a domain of any script in its ASCII form.
     *
     * <p>What stands before the {@code @} has no such form. The library sends the lower byte of each of its letters, which is
     * another letter, the end of the address or of the line.
     *
     * @param name may be empty
     * @throws AddressException if no mail server can be told this address
     */
    static InternetAddress of(String email, String name) throws AddressException {
        int at = email.lastIndexOf('@');
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(email.substring(0, at + 1))) {
            throw new AddressException("Mails need an address with plain letters before the @", email);
        }
        try {
            InternetAddress address = new InternetAddress(
                    email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1)),
                    name.isEmpty() ? null : name,
                    StandardCharsets.UTF_8.name());
            address.validate();
            return address;
        } catch (UnsupportedEncodingException | IllegalArgumentException notAnAddress) {
            throw new AddressException(notAnAddress.getMessage(), email);
        }
    }
}
