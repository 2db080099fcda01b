package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockCommandTests {

    @TempDir
    Path data;

    @Test
    void getsTheAnswerOfTheRunningPlatformAndLeavesNothingBehind() throws Exception {
        UnlockFolder folder = new UnlockFolder(data.resolve("unlock"));
        try (ScheduledExecutorService platform = Executors.newSingleThreadScheduledExecutor()) {
            platform.scheduleWithFixedDelay(
                    () -> folder.answerEach(email -> email.equals("admin@city.example")
                            ? Optional.of("https://desk.city.example/setup?token=x")
                            : Optional.empty()),
                    0,
                    20,
                    TimeUnit.MILLISECONDS);

            assertThat(folder.ask("admin@city.example", Duration.ofSeconds(20)))
                    .contains("https://desk.city.example/setup?token=x");
            assertThat(folder.ask("nobody@city.example", Duration.ofSeconds(20)))
                    .isEmpty();
            assertThat(folder.ask("a".repeat(5_000), Duration.ofSeconds(20))).isEmpty();
            platform.shutdownNow();
        }
        try (Stream<Path> left = Files.list(folder.path())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void saysThatNobodyAnswersAndTakesTheQuestionBack() throws Exception {
        UnlockFolder folder = new UnlockFolder(data.resolve("unlock"));

        assertThatThrownBy(() -> folder.ask("admin@city.example", Duration.ofMillis(50)))
                .isInstanceOf(UnlockFolder.NoAnswer.class);
        try (Stream<Path> left = Files.list(folder.path())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void showsALinkToNobodyElseOnTheMachine() throws Exception {
        Path unlock = Files.createDirectories(data.resolve("unlock"));
        Files.writeString(unlock.resolve("x.request"), "admin@city.example");

        new UnlockFolder(unlock).answerEach(_ -> Optional.of("link"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(unlock.resolve("x.answer"))))
                .isEqualTo("rw-------");
    }

    @Test
    void isToldByItsArgument() {
        assertThat(UnlockCommand.isMeantBy("--unlock=admin@city.example")).isTrue();
        assertThat(UnlockCommand.isMeantBy()).isFalse();
        assertThat(UnlockCommand.isMeantBy("--server.port=8081")).isFalse();
    }
}
