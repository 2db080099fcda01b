package org.wego.membership.payment;

import org.junit.jupiter.api.Tag;
import org.springframework.modulith.test.ApplicationModuleTest;

/** Ten thousand sequences, which take longer than a test may. */
@Tag("benchmark")
@ApplicationModuleTest
class PaymentSequencesBenchmark extends PaymentSequencesTests {

    @Override
    int sequences() {
        return 10_000;
    }

    @Override
    long firstSeed() {
        return 2_000_001;
    }
}
