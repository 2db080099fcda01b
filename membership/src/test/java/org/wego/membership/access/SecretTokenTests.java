package org.wego.membership.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Secrets stay with whoever was given them. */
class SecretTokenTests {

    @Test
    void isHiddenWhereverItIsWritten() {
        String secret = SecretToken.next().value();

        assertThat(SecretToken.hideIn("/join/" + secret + "/papers")).isEqualTo("/join/…/papers");
        assertThat(SecretToken.hideIn("/setup?token=" + secret)).isEqualTo("/setup?token=…");
        assertThat(SecretToken.hideIn("/members/0199c3a0-0000-7000-8000-000000000000"))
                .isEqualTo("/members/0199c3a0-0000-7000-8000-000000000000");
    }
}
