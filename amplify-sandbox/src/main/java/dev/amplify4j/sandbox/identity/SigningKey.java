package dev.amplify4j.sandbox.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A private key that signs tokens. A new one is made when it is first asked for: that takes a tenth of a start. Thread-safe. */
public final class SigningKey {
    private static final int BITS = 2048;

    private @Nullable RSAKey key;

    private SigningKey(@Nullable RSAKey key) {
        this.key = key;
    }

    static SigningKey of(RSAKey key) {
        return new SigningKey(key);
    }

    /** A key that nobody has seen yet. */
    static SigningKey fresh() {
        return new SigningKey(null);
    }

    /**
     * The key.
     *
     * @return an RSA key, made now if this is the first call and it is a new one
     */
    public synchronized RSAKey get() {
        if (key == null) {
            key = make();
        }
        return key;
    }

    private static RSAKey make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java cannot make RSA keys", e);
        }
    }
}
