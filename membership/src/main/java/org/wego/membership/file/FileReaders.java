package org.wego.membership.file;

import org.springframework.modulith.NamedInterface;

/** Who may read a file. */
@NamedInterface
public enum FileReaders {
    /** The staff who keep it, and the member whom its record is about. */
    KEEPERS,
    /** Everybody with an account as well. */
    ACCOUNTS,
    EVERYBODY
}
