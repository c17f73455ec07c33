package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SupportedOptionsTest {
    @Test
    void claimsTheOptionsThatItReads() {
        assertThat(new AmplifyProcessor().getSupportedOptions())
                .containsExactlyInAnyOrder("amplify.emit", "amplify.wait");
    }
}
