package org.wego.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.MessageSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class TextBundlesTests {

    @TempDir
    Path module;

    @TempDir
    Path other;

    @Test
    void readsABundleThatAModuleBringsWithoutBeingNamedAnywhere() throws IOException {
        bundle(
                module,
                "ballots.properties",
                "ballots.open={0,choice,1#One ballot is|1<{0} ballots are} open. It''s Łódź''s.");
        try (URLClassLoader modules = new URLClassLoader(
                new URL[] {module.toUri().toURL()}, getClass().getClassLoader())) {
            MessageSource texts = new TextBundles().messageSource(new DefaultResourceLoader(modules));

            assertThat(texts.getMessage("ballots.open", new Object[] {1}, Locale.ENGLISH))
                    .isEqualTo("One ballot is open. It's Łódź's.");
            assertThat(texts.getMessage("members.title", null, Locale.ENGLISH)).isEqualTo("Members");
        }
    }

    @Test
    void findsAllTextsOfTheApplication() throws IOException {
        MessageSource texts = new TextBundles().messageSource(new DefaultResourceLoader());

        assertThat(texts.getMessage("shell.search.title", null, Locale.KOREA)).isEqualTo("Search");
        assertThat(texts.getMessage("members.title", null, Locale.ENGLISH)).isEqualTo("Members");
        assertThat(texts.getMessage("shell.close", new Object[0], Locale.ENGLISH))
                .isEqualTo("Close");
    }

    @Test
    void countsAnAreaOnceHoweverManyLanguagesItSpeaks() {
        assertThat(TextBundles.areas(List.of(
                        bundle(module, "members_ko.properties", ""),
                        bundle(module, "members.properties", ""),
                        bundle(module, "members_zh_TW.properties", ""),
                        bundle(module, "economy.properties", ""))))
                .containsExactly("economy", "members");
    }

    @Test
    void refusesTwoBundlesOfOneNameBecauseOnlyOneWouldBeRead() {
        List<Resource> both =
                List.of(bundle(module, "members.properties", "a=1"), bundle(other, "members.properties", "b=2"));

        assertThatThrownBy(() -> TextBundles.areas(both))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("two bundles are called members.properties: ");
    }

    private static Resource bundle(Path folder, String name, String text) {
        try {
            Path file = Files.createDirectories(folder.resolve("i18n")).resolve(name);
            return new FileSystemResource(Files.writeString(file, text));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
