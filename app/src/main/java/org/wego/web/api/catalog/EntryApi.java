package org.wego.web.api.catalog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryId;
import org.wego.operation.ApplicationAddress;
import org.wego.security.PublicArea;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;

/** One entry of the catalogs, for everybody's scripts. */
@RestController
@RequestMapping("/api/catalog/entries")
@Tag(name = "Catalog")
class EntryApi {

    private final EntryCatalog catalog;
    private final ApplicationAddress address;

    EntryApi(EntryCatalog catalog, ApplicationAddress address) {
        this.catalog = catalog;
        this.address = address;
    }

    /** The entries with their list. */
    @Bean
    static PublicArea catalogEntries() {
        return PublicArea.reading("/api/catalog/entries/**");
    }

    @Operation(
            summary = "One entry",
            description =
                    "With all its texts and all it tells, in the fields of the import; those of a long text, such as"
                            + " lessons, stand together in sections. An entry that was withdrawn is answered with 410 and"
                            + " the reason.")
    @SecurityRequirements
    @Refuses(HttpStatus.GONE)
    @GetMapping("/{id}")
    EntryAnswer one(@PathVariable UUID id) {
        EntryId entry = new EntryId(id);
        Optional<EntryDetails> published = catalog.published(entry);
        return published
                .map(it -> EntryAnswer.of(it, address.of("/knowledge/" + id)))
                .orElseThrow(() -> missing(entry));
    }

    private ApiProblem missing(EntryId entry) {
        return catalog.withdrawn(entry)
                .map(it -> new ApiProblem(HttpStatus.GONE, "knowledge.api.withdrawn", it.title(), it.reason()))
                .orElseGet(() -> new ApiProblem(HttpStatus.NOT_FOUND, "knowledge.api.unknown", entry.toString()));
    }
}
