package org.wego.knowledge.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What an entry says.
 *
 * @param year the year it is about, or null
 * @param source where it is documented: addresses or names of documents, separated by semicolons
 */
@Embeddable
@NamedInterface
public record MainText(
        String title,
        String summary,
        @Column(name = "entry_year") @Nullable Integer year,
        String source) {}
