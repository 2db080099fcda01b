package org.wego.ui.bank;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.bank.BankEntryId;
import org.wego.membership.bank.BankEntryState;
import org.wego.membership.bank.read.BankFormat;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedBank {

    @Bean
    static AuditedRecord auditedBankEntry() {
        return AuditedRecord.at("bank-entry", id -> PaymentAddress.bankEntry(new BankEntryId(id)))
                .holding("entryState", BankEntryState.class);
    }

    @Bean
    static AuditedRecord auditedBankFile() {
        return AuditedRecord.at("bank-file", _ -> DeskAddress.BANK).holding("bankFormat", BankFormat.class);
    }
}
