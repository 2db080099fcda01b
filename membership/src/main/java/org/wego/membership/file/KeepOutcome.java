package org.wego.membership.file;

import org.springframework.modulith.NamedInterface;

/** What came of handing in a file; only {@link Kept} changed anything. */
@NamedInterface
public sealed interface KeepOutcome {

    /** It is kept. */
    @NamedInterface
    record Kept(StoredFile file) implements KeepOutcome {}

    /** The record has this very content already. */
    @NamedInterface
    record Same(StoredFile file) implements KeepOutcome {}

    /** There is nothing in it. */
    @NamedInterface
    record Empty() implements KeepOutcome {}

    /** It has more bytes than are kept of one file. */
    @NamedInterface
    record TooLarge(long limit) implements KeepOutcome {}

    /**
     * Its content is of no {@link FileType}, whatever its name says.
     *
     * @param kind what it is instead, as people and programs call it
     */
    @NamedInterface
    record OtherType(String kind) implements KeepOutcome {}

    /**
     * It was to be shown as a picture and is none that can be.
     *
     * @param kind what it is by its content, as people and programs call it
     */
    @NamedInterface
    record NoPicture(String kind) implements KeepOutcome {}

    /** The record has as many files as one can have. */
    @NamedInterface
    record TooMany(int most) implements KeepOutcome {}

    /** There is no such record, or it takes no files any more. */
    @NamedInterface
    record NoRecord() implements KeepOutcome {}
}
