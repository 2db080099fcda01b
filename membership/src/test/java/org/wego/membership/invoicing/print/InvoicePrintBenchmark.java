package org.wego.membership.invoicing.print;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wego.bench.BenchmarkReport;
import org.wego.membership.press.SheetPress;

/** How many invoices one thread prints a second. */
@Tag("benchmark")
class InvoicePrintBenchmark {

    private static final int WARM_UP = 100;
    private static final int SHEETS = 400;

    private final SheetPress press = new SheetPress();

    @Test
    void printsInvoices() {
        print(WARM_UP);
        long start = System.nanoTime();
        print(SHEETS);
        double seconds = (System.nanoTime() - start) / 1e9;
        BenchmarkReport report = new BenchmarkReport("invoice-print");
        report.atLeast("invoices printed by one thread", SHEETS / seconds, "PDF/s", 20);
        report.publish();
    }

    private void print(int sheets) {
        for (int i = 0; i < sheets; i++) {
            press.print(InvoicePrintTests.sheet("Beyoğlu", List.of("Москва", "Hà Nội"), 1));
        }
    }
}
