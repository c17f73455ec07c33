package dev.amplify4j.sandbox.resolver;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** Sortable identifiers. */
final class Identifiers {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CROCKFORD_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final long KSUID_EPOCH_SECONDS = 1_400_000_000L;

    private Identifiers() {}

    /** A ULID: 48 bits of milliseconds and 80 random bits in 26 characters. */
    static String ulid() {
        byte[] random = random(10);
        ByteBuffer bytes = ByteBuffer.allocate(16);
        long millis = System.currentTimeMillis();
        bytes.putShort((short) (millis >>> 32)).putInt((int) millis).put(random);
        return encode(bytes.array(), CROCKFORD_32, 26);
    }

    /** A KSUID: 32 bits of seconds and 128 random bits in 27 characters. */
    static String ksuid() {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        bytes.putInt((int) (System.currentTimeMillis() / 1000 - KSUID_EPOCH_SECONDS))
                .put(random(16));
        return encode(bytes.array(), BASE_62, 27);
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String encode(byte[] bytes, String alphabet, int length) {
        BigInteger base = BigInteger.valueOf(alphabet.length());
        BigInteger rest = new BigInteger(1, bytes);
        char[] text = new char[length];
        for (int i = length - 1; i >= 0; i--) {
            BigInteger[] parts = rest.divideAndRemainder(base);
            text[i] = alphabet.charAt(parts[1].intValue());
            rest = parts[0];
        }
        return new String(text);
    }
}
