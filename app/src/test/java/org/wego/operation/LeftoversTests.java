package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTests {

    private static final Instant NOW = Instant.parse("2017-11-01T02:30:00Z");

    @TempDir
    Path folder;

    @Test
    void sweepsUploadsThatNobodyHasTouchedForADayAndNothingElse() throws Exception {
        Path received = Files.createDirectory(folder.resolve("received"));
        Path old = touched(received.resolve("upload_1.tmp"), Duration.ofHours(25));
        Path fresh = touched(received.resolve("upload_2.tmp"), Duration.ofHours(23));
        Path looked = touched(folder.resolve("wego-economy-1.upload"), Duration.ofDays(3));
        Path link = touched(folder.resolve("1.answer"), Duration.ofDays(3));
        Path others = touched(folder.resolve("somebody-elses.upload"), Duration.ofDays(3));

        new Leftovers(received, folder, folder, Clock.fixed(NOW, ZoneOffset.UTC)).sweep();

        assertThat(old).doesNotExist();
        assertThat(looked).doesNotExist();
        assertThat(link).doesNotExist();
        assertThat(fresh).exists();
        assertThat(others).exists();
    }

    @Test
    void findsNothingToSweepWhereNothingWasEverReceived() {
        new Leftovers(
                        folder.resolve("none"),
                        folder.resolve("neither"),
                        folder.resolve("nor"),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .sweep();
        assertThat(folder).isEmptyDirectory();
    }

    private static Path touched(Path file, Duration ago) throws Exception {
        Files.writeString(file, "part of a file");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
        return file;
    }
}
