package org.wego.membership.file;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * A file that is kept with a record. It never changes; another content is another file.
 *
 * @param name fit for a header and a file system, with an ending of its type
 * @param size in bytes
 * @param digest SHA-256 of the content, hexadecimal
 * @param by who handed it in
 */
@NamedInterface
public record StoredFile(
        FileId id,
        FileOwner owner,
        String name,
        FileType type,
        long size,
        String digest,
        String by,
        Instant at,
        FileReaders readers) {}
