package org.wego.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.bench.BenchmarkReport;

/** What Chromium says of the public page of an entry on its first visit: when it is painted, what moves, what it weighs. */
@Tag("benchmark")
@EndToEndTest
class EntryPageBenchmark {

    private static final int KB = 1_000;

    private static final String WATCH = """
            window.shift = 0;
            window.largest = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((it) => (window.shift += it.value)))
              .observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver((list) => list.getEntries().forEach((it) => (window.largest = it.startTime)))
              .observe({ type: 'largest-contentful-paint', buffered: true });""";

    private static final String FIGURES = """
            () => {
              const [page] = performance.getEntriesByType('navigation');
              const files = performance.getEntriesByType('resource');
              return {
                first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
                largest: window.largest,
                shift: window.shift,
                html: page.transferSize,
                bytes: files.reduce((sum, it) => sum + it.transferSize, page.transferSize),
                requests: files.length + 1,
              };
            }""";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private final BenchmarkReport report = new BenchmarkReport("entry-page");

    @Test
    void tellsWhenAnEntryIsPaintedWhatMovesAndWhatItWeighs() {
        try (Chromium chromium = Chromium.start()) {
            visit(chromium, "wego-barcelona-decidim", 1440);
            for (int width : new int[] {1440, 390}) {
                measure(chromium, "wego-barcelona-decidim", width);
                measure(chromium, korean(), width);
            }
        }
        report.publish();
    }

    private void measure(Chromium chromium, String entry, int width) {
        Map<String, Object> figures = visit(chromium, entry, width);
        String what = entry + " at " + width + " px: ";
        report.atMost(what + "first paint", figure(figures, "first"), "ms", 1_000);
        report.atMost(what + "largest paint", figure(figures, "largest"), "ms", 1_000);
        report.atMost(what + "layout shift", figure(figures, "shift"), "", 0);
        report.reference(what + "the page alone", figure(figures, "html") / KB, "kB");
        report.atMost(what + "with all its files", figure(figures, "bytes") / KB, "kB", 100);
        report.reference(what + "requests", figure(figures, "requests"), "");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> visit(Chromium chromium, String entry, int width) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            context.addInitScript(WATCH);
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/knowledge/"
                    + database.sql("select id from knowledge.entry where external_id = ?")
                            .param(entry)
                            .query()
                            .singleValue());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return (Map<String, Object>) page.evaluate(FIGURES);
        }
    }

    /** An entry that is written in a script of its own as well. */
    private String korean() {
        return database.sql("""
                        select e.external_id from knowledge.entry e join knowledge.entry_text t on t.entry_id = e.id
                        where t.language = 'ko' order by e.external_id fetch first 1 row only""").query(String.class).single();
    }

    private static double figure(Map<String, Object> figures, String name) {
        return ((Number) figures.get(name)).doubleValue();
    }
}
