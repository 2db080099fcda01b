package org.wego.ui.payment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedPayments {

    @Bean
    static AuditedRecord auditedPayment() {
        return AuditedRecord.at("payment", id -> PaymentAddress.payment(new PaymentId(id)))
                .holding("method", PaymentMethod.class);
    }

    @Bean
    static AuditedRecord auditedCorrection() {
        return AuditedRecord.at("corrected-invoice", _ -> DeskAddress.INVOICES);
    }

    @Bean
    static AuditedRecord auditedCreditNote() {
        return AuditedRecord.at("credit-note", _ -> DeskAddress.INVOICES).holding("creditKind", CreditKind.class);
    }
}
