package dev.amplify4j.sandbox.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import java.text.ParseException;
import java.util.Set;
import java.util.function.Supplier;

/** JSON Web Tokens signed with RS256. */
final class SignedTokens {
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /**
     * A verifier.
     *
     * @param keys the public keys, asked for with the first token
     * @param issuer the only issuer that counts
     * @param required claims that a token must have
     */
    SignedTokens(Supplier<JWKSet> keys, String issuer, Set<String> required) {
        JWKSource<SecurityContext> source = (selector, context) -> selector.select(keys.get());
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, source));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                new JWTClaimsSet.Builder().issuer(issuer).build(), required);
        claims.setMaxClockSkew(0);
        processor.setJWTClaimsSetVerifier(claims);
    }

    static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java cannot sign with RS256", e);
        }
    }

    /** The claims of a token whose signature, issuer and expiry are right. */
    JWTClaimsSet verify(String token) throws UnauthorizedException {
        try {
            return processor.process(token, null);
        } catch (ExpiredJWTException e) {
            throw UnauthorizedException.tokenExpired();
        } catch (BadJOSEException | JOSEException | ParseException | IllegalArgumentException e) {
            throw UnauthorizedException.notAuthorized();
        }
    }
}
