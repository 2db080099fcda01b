package org.wego.ui.knowledge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.part.CostBand;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectRegister;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedEntries {

    private static final String WORDS = "knowledge.field.";

    @Bean
    static AuditedRecord auditedEntry(ProjectRegister projects) {
        return AuditedRecord.at("entry", id -> "knowledge/" + id)
                .worded(WORDS)
                .holding("state", EntryState.class)
                .holding("catalog", CatalogKind.class)
                .holding("status", EntryStatus.class)
                .holding("costBand", CostBand.class)
                .meaning(
                        "project",
                        id -> projects.find(new ProjectId(id))
                                .map(it -> it.said().subject()));
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
