package org.wego.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium that is installed on this machine; nothing is downloaded. It is started by the first who asks and ends with
 * the machine of the tests; each test has contexts of its own, which know nothing of those before.
 */
final class Chromium implements AutoCloseable {

    /** First the one that has no windows of its own to draw; it takes half of what the others do. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    /**
     * It draws in software: an emulated graphics card takes longer. Short-lived objects, which everything that inspects
     * a page makes, are given room.
     */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-gpu",
            "--js-flags=--min-semi-space-size=32");

    private static final class Running {

        private static final Browser BROWSER = launch(driver());
    }

    private final Browser browser;
    private final @Nullable Playwright own;

    private Chromium(Browser browser, @Nullable Playwright own) {
        this.browser = browser;
        this.own = own;
    }

    static Chromium start() {
        return new Chromium(Running.BROWSER, null);
    }

    /** Another one, for the calling thread: each belongs to the thread that it was started by, and ends when closed. */
    static Chromium beside() {
        Playwright driver = driver();
        return new Chromium(launch(driver), driver);
    }

    private static Playwright driver() {
        // a machine that has other work as well is slow, not broken
        PlaywrightAssertions.setDefaultAssertionTimeout(DeskTour.PATIENCE_MILLIS);
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static Browser launch(Playwright driver) {
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(ARGUMENTS));
    }

    Browser browser() {
        return browser;
    }

    private static Path installed() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium on the path: install the package chromium-headless-shell or chromium"));
    }

    /** Leaves nothing open to whoever comes next. */
    @Override
    public void close() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
        if (own != null) {
            own.close();
        }
    }
}
