package org.wego.programs.certificate;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a certificate says on paper. */
record CertificateSheet(
        String issuer, String name, String title, String dates, String place, String issued, String address) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static CertificateSheet of(Certificate certificate, String issuer, String address) {
        return new CertificateSheet(
                issuer,
                certificate.name(),
                certificate.title(),
                certificate.dates(),
                certificate.place(),
                certificate.issuedOn().format(DAY),
                address);
    }
}
