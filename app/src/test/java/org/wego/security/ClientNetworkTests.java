package org.wego.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientNetworkTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::9, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::9, 2001:db8:1:3:0:0:0:0/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "::1, 0:0:0:0:0:0:0:0/64",
        "fe80::1%1, fe80:0:0:0:0:0:0:0/64",
    })
    void isAnAddressOrTheSixtyFourLeadingBitsOfALongOne(String address, String network) {
        assertThat(ClientNetwork.of(address)).hasToString(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wego.example", "192.0.2.256", "unknown", "192.0.2.7, 198.51.100.1"})
    void isUnknownForWhatIsNoAddressAndAsksNoNameServer(String text) {
        assertThat(ClientNetwork.of(text)).isEqualTo(ClientNetwork.UNKNOWN);
    }

    @Test
    void isUnknownWithoutAConnection() {
        assertThat(ClientNetwork.of((String) null)).isEqualTo(ClientNetwork.UNKNOWN);
    }
}
