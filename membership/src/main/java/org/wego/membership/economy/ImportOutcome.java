package org.wego.membership.economy;

import org.springframework.modulith.NamedInterface;

/** What became of an import. Only {@link Imported} has changed anything. */
@NamedInterface
public sealed interface ImportOutcome {

    /** The edition is there. */
    @NamedInterface
    record Imported(EditionSummary edition, EditionPreview preview) implements ImportOutcome {}

    /** The very same file was imported before, as this edition. */
    @NamedInterface
    record SameFile(EditionSummary edition) implements ImportOutcome {}

    /** Another file has an edition of that name already. */
    @NamedInterface
    record NameTaken(EditionSummary edition) implements ImportOutcome {}

    /** There are questions that nobody has answered. */
    @NamedInterface
    record Unconfirmed(EditionPreview preview) implements ImportOutcome {}

    /** The file has errors. */
    @NamedInterface
    record Faulty(EditionPreview preview) implements ImportOutcome {}
}
