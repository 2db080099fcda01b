package org.wego.membership.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Imports what a test writes down, as the file that it would be. */
record FileImport(MemberImport imports) {

    MemberImportPreview preview(String csv) throws IOException {
        return preview(csv, StandardCharsets.UTF_8);
    }

    MemberImportPreview preview(String csv, Charset encoding) throws IOException {
        try (MemberFile file = MemberFile.receive("members.csv", new ByteArrayInputStream(csv.getBytes(encoding)))) {
            return imports.preview(file);
        }
    }

    MemberImportPreview commit(String csv) throws IOException {
        try (MemberFile file =
                MemberFile.receive("members.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))) {
            return imports.commit(file);
        }
    }
}
