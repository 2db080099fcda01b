package org.wego.ui.knowledge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedEntries {

    private static final String WORDS = "knowledge.field.";

    @Bean
    static AuditedRecord auditedEntry() {
        return AuditedRecord.at("entry", id -> "knowledge/" + id).worded(WORDS);
    }

    @Bean
    static AuditedRecord auditedSynonyms() {
        return AuditedRecord.at("synonyms", _ -> DeskAddress.SYNONYMS).worded(WORDS);
    }

    @Bean
    static AuditedRecord auditedEntryImport() {
        return AuditedRecord.at("entry-import", _ -> "knowledge").worded(WORDS);
    }
}
