package dev.amplify4j.sandbox.graphql;

import java.util.regex.Pattern;

/** IPv6 addresses in text; the JDK's parser would ask a name server about everything else. */
final class IpV6 {
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final Pattern IP_V4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.|$)){4}");

    private IpV6() {}

    static boolean isAddress(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text) == 8;
        }
        if (text.indexOf("::", gap + 1) >= 0) {
            return false;
        }
        int before = gap == 0 ? 0 : groups(text.substring(0, gap));
        int after = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2));
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    /** The number of 16-bit groups, of which a trailing IPv4 address counts two; -1 if one is malformed. */
    private static int groups(String text) {
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean v4 = i == parts.length - 1 && IP_V4.matcher(parts[i]).matches() && !parts[i].endsWith(".");
            if (!v4 && !GROUP.matcher(parts[i]).matches()) {
                return -1;
            }
            count += v4 ? 2 : 1;
        }
        return count;
    }
}
