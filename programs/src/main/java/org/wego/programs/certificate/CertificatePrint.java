package org.wego.programs.certificate;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wego.membership.letterhead.IssuingOrganisation;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.press.SheetPress;

/** Prints certificates under the name that the organisation had on the day of issue. */
@Component
class CertificatePrint {

    private final SheetPress press = new SheetPress();
    private final ObjectProvider<IssuingOrganisation> issuer;

    CertificatePrint(ObjectProvider<IssuingOrganisation> issuer) {
        this.issuer = issuer;
    }

    /** @param address where the certificate can be checked */
    byte[] pdf(Certificate certificate, String address) {
        String name = Optional.ofNullable(issuer.getIfAvailable())
                .flatMap(it -> it.on(certificate.issuedOn()))
                .map(Letterhead::name)
                .orElse("WeGO");
        return press.print(CertificateSheet.of(certificate, name, address));
    }
}
