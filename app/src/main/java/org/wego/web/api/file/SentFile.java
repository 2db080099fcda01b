package org.wego.web.api.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.wego.membership.file.ReceivedFile;
import org.wego.web.api.problem.ApiProblem;
import org.wego.words.Formats;

/** A file that comes with a call: kept on disk while it is used, and refused if it is too large. */
public final class SentFile {

    private SentFile() {}

    /** Something to do with a file. */
    public interface Use<F, T> {
        T of(F file) throws IOException;
    }

    /** What comes of the file. */
    public static <T> T received(MultipartFile sent, long limit, Use<ReceivedFile, T> use) {
        String name = Objects.requireNonNullElse(sent.getOriginalFilename(), sent.getName());
        try (InputStream content = sent.getInputStream();
                ReceivedFile received = ReceivedFile.receive(name, content, limit)) {
            return use.of(received);
        } catch (ReceivedFile.TooLarge large) {
            throw new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "api.problem.tooLarge", Formats.size(large.limit()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
