package org.wego.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceReferenceTests {

    @Test
    void namesAnAddressByItsSite() {
        assertThat(SourceReference.of("Brochure of 2017; https://www.we-gov.org/members/"))
                .containsExactly(
                        new SourceReference("Brochure of 2017", null),
                        new SourceReference("we-gov.org", "https://www.we-gov.org/members/"));
    }

    @Test
    void takesWhatIsNoAddressAsText() {
        assertThat(SourceReference.of("https://we-gov.org/members (2017);http://a_b.org/x;http://"))
                .containsExactly(
                        new SourceReference("https://we-gov.org/members (2017)", null),
                        new SourceReference("http://a_b.org/x", null),
                        new SourceReference("http://", null));
    }
}
