package org.wego.membership.payment;

import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.OnPostgres;

/** The other thousand sequences, on PostgreSQL. */
@ApplicationModuleTest
class PaymentSequencesPostgresTests extends PaymentSequencesTests implements OnPostgres {

    @Override
    long firstSeed() {
        return 1_000_001;
    }
}
