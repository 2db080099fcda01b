package org.wego.membership.payment;

import org.junit.jupiter.api.Tag;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** Ten thousand others, on PostgreSQL. */
@Tag("benchmark")
@ApplicationModuleTest
class PaymentSequencesPostgresBenchmark extends PaymentSequencesBenchmark implements OnPostgres {

    @Override
    long firstSeed() {
        return 3_000_001;
    }
}
