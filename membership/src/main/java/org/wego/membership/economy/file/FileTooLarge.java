package org.wego.membership.economy.file;

import org.springframework.modulith.NamedInterface;

/** A file is larger than any edition could be, so it is not read at all. */
@NamedInterface("economy-file")
public class FileTooLarge extends RuntimeException {

    private final String file;
    private final long limit;

    FileTooLarge(String file, long limit) {
        super(file + " is larger than " + limit + " bytes");
        this.file = file;
        this.limit = limit;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The most that is taken, in bytes. */
    public long limit() {
        return limit;
    }
}
