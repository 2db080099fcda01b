package org.wego.membership.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.wego.membership.file.ReceivedFile;

/** Imports what a test writes down, as the file that it would be. */
record FileImport(MemberImport imports) {

    MemberImportPreview preview(String csv) throws IOException {
        return preview(csv, StandardCharsets.UTF_8);
    }

    MemberImportPreview preview(String csv, Charset encoding) throws IOException {
        try (ReceivedFile file = ReceivedFile.receive(
                "members.csv", new ByteArrayInputStream(csv.getBytes(encoding)), MemberImport.LARGEST_FILE)) {
            return imports.preview(file);
        }
    }

    MemberImportPreview commit(String csv) throws IOException {
        try (ReceivedFile file = ReceivedFile.receive(
                "members.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                MemberImport.LARGEST_FILE)) {
            return imports.commit(file);
        }
    }
}
