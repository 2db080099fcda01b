package org.wego.knowledge.citation;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** The forms in which entries are cited. */
@NamedInterface
public enum CitationFormat {
    /** A sentence for people. */
    TEXT("txt", "text/plain"),
    /** For LaTeX. */
    BIBTEX("bib", "application/x-bibtex"),
    /** For Zotero, EndNote, Mendeley. */
    RIS("ris", "application/x-research-info-systems"),
    /** For whatever program knows the Citation Style Language. */
    CSL_JSON("json", "application/vnd.citationstyles.csl+json");

    private final String extension;
    private final String mediaType;

    CitationFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How the names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** What such files are sent as; all of them are written in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** The form of files whose names end so. */
    public static Optional<CitationFormat> ending(String extension) {
        return Stream.of(values()).filter(it -> it.extension.equals(extension)).findFirst();
    }
}
