package org.wego.ui.economy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.economy.EditionId;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedEconomy {

    @Bean
    static AuditedRecord auditedEdition() {
        return AuditedRecord.at("edition", id -> DeskAddress.edition(new EditionId(id)))
                .holding("heldBack", "audit.value.");
    }

    @Bean
    static AuditedRecord auditedCountryMapping() {
        return AuditedRecord.at("country-mapping", _ -> DeskAddress.COUNTRY_MAPPINGS);
    }
}
