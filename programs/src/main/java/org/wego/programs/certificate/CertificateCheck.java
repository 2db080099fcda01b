package org.wego.programs.certificate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.programs.registration.PersonalRegistration;

/** Tells anybody who has a certificate whether it holds, and gives it to whoever has the link of its registration. */
@Service
@ForEverybody
@NamedInterface
public class CertificateCheck {

    private static final Pattern CODE = Pattern.compile("[0-9a-f]{32}");

    private final CertificateRows rows;
    private final CertificatePrint print;
    private final PersonalRegistration registration;

    CertificateCheck(CertificateRows rows, CertificatePrint print, PersonalRegistration registration) {
        this.rows = rows;
        this.print = print;
        this.registration = registration;
    }

    /** The certificate that bears a code. */
    public Optional<Certificate> find(String code) {
        return CODE.matcher(code).matches() ? rows.find(code) : Optional.empty();
    }

    /** The valid certificate of the registration that a secret leads to. */
    public Optional<Certificate> own(String token) {
        return registration
                .open(token)
                .flatMap(it -> rows.of(it.registration().id()))
                .filter(Certificate::valid);
    }

    /**
     * The same as a PDF file.
     *
     * @param addresses where certificates are checked, in front of their codes
     */
    public Optional<byte[]> pdf(String token, String addresses) {
        return own(token).map(it -> print.pdf(it, addresses + it.code()));
    }
}
