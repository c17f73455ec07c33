package dev.amplify4j.sandbox.resolver;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.graalvm.polyglot.PolyglotException;

/** Realms that wait for work; as many as threads can use at once, made when needed. */
final class RealmPool implements AutoCloseable {
    private final ConcurrentLinkedDeque<Realm> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore permits =
            new Semaphore(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), true);
    private volatile boolean closed;

    /** Lends a realm to some work; a realm that was cut off is thrown away. */
    <T> T with(Function<Realm, T> work) {
        permits.acquireUninterruptibly();
        try {
            Realm realm = idle.pollFirst();
            if (realm == null) {
                realm = new Realm();
            }
            boolean usable = false;
            try {
                T result = work.apply(realm);
                usable = !realm.isCutOff();
                return result;
            } catch (PolyglotException e) {
                usable = !e.isCancelled() && !e.isResourceExhausted() && !e.isInternalError();
                throw e;
            } finally {
                giveBack(realm, usable);
            }
        } finally {
            permits.release();
        }
    }

    private void giveBack(Realm realm, boolean usable) {
        if (usable && !closed) {
            idle.addFirst(realm);
        } else {
            realm.close();
        }
        if (closed) {
            close();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Realm realm = idle.pollFirst(); realm != null; realm = idle.pollFirst()) {
            realm.close();
        }
    }
}
