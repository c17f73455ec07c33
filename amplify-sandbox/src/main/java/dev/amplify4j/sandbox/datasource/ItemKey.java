package dev.amplify4j.sandbox.datasource;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import software.amazon.dynamodb.services.local.shared.access.PaddingNumberEncoder;
import software.amazon.dynamodb.services.local.shared.model.AttributeValue;

/** A place in the order of a table's items: values of key attributes, as bytes that sort as the values do. */
final class ItemKey implements Comparable<ItemKey> {
    private final byte[][] parts;
    private final boolean end;

    private ItemKey(byte[][] parts, boolean end) {
        this.parts = parts;
        this.end = end;
    }

    static ItemKey of(byte[]... parts) {
        return new ItemKey(parts, false);
    }

    /** The first place of the keys that go on with a part. */
    ItemKey with(byte[] part) {
        byte[][] more = Arrays.copyOf(parts, parts.length + 1);
        more[parts.length] = part;
        return new ItemKey(more, false);
    }

    /** The place behind all keys that begin as this one does. */
    ItemKey end() {
        return new ItemKey(parts, true);
    }

    /** A text by its UTF-8, a number by its value, a binary by its unsigned bytes. */
    static byte[] bytes(AttributeValue value) {
        if (value.getS() != null) {
            return value.getS().getBytes(StandardCharsets.UTF_8);
        }
        if (value.getN() != null) {
            return PaddingNumberEncoder.encodeBigDecimal(new BigDecimal(value.getN()));
        }
        ByteBuffer binary = value.getB().duplicate();
        byte[] bytes = new byte[binary.remaining()];
        binary.get(bytes);
        return bytes;
    }

    @Override
    public int compareTo(ItemKey other) {
        int common = Math.min(parts.length, other.parts.length);
        for (int i = 0; i < common; i++) {
            int order = Arrays.compareUnsigned(parts[i], other.parts[i]);
            if (order != 0) {
                return order;
            }
        }
        if (parts.length == other.parts.length) {
            return Boolean.compare(end, other.end);
        }
        boolean shorter = parts.length < other.parts.length;
        return (shorter ? end : !other.end) ? 1 : -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemKey key && compareTo(key) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(parts);
    }
}
