package org.wego.membership.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** The types of files that are kept: papers as they are sent, scanned or photographed. None can do anything by itself. */
@NamedInterface
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg jpeg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif tiff");

    private final String mediaType;
    private final String endings;

    FileType(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** Such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether every browser shows it within a page. */
    public boolean isShown() {
        return this == JPEG || this == PNG;
    }

    /** How the names of its files end, without the point; the usual one first. */
    List<String> endings() {
        return List.of(endings.split(" "));
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
