package org.wego.membership.economy;

/** What became of an import. Only {@link Imported} has changed anything. */
public sealed interface ImportOutcome {

    /** The edition is there. */
    record Imported(EditionSummary edition, EditionPreview preview) implements ImportOutcome {}

    /** The very same file was imported before, as this edition. */
    record SameFile(EditionSummary edition) implements ImportOutcome {}

    /** Another file has an edition of that name already. */
    record NameTaken(EditionSummary edition) implements ImportOutcome {}

    /** There are questions that nobody has answered. */
    record Unconfirmed(EditionPreview preview) implements ImportOutcome {}

    /** The file has errors. */
    record Faulty(EditionPreview preview) implements ImportOutcome {}
}
