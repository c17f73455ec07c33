package dev.amplify4j.runtime.internal.realtime;

import dev.amplify4j.runtime.internal.json.Json;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts the parts of messages together and hands them on; of a socket that ends, or misbehaves, it tells once. */
final class FrameReader implements WebSocket.Listener {
    /** AppSync's messages have at most 240 KB. */
    private static final int LONGEST_MESSAGE = 1024 * 1024;

    private final Consumer<Map<String, @Nullable Object>> messages;
    private final Runnable lost;
    private final StringBuilder text = new StringBuilder();

    FrameReader(Consumer<Map<String, @Nullable Object>> messages, Runnable lost) {
        this.messages = messages;
        this.lost = lost;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        if (text.length() + part.length() > LONGEST_MESSAGE) {
            lost.run();
            return null;
        }
        text.append(part);
        if (last) {
            Json.readObject(text.toString().getBytes(StandardCharsets.UTF_8)).ifPresentOrElse(messages, lost);
            text.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        lost.run();
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        lost.run();
    }
}
