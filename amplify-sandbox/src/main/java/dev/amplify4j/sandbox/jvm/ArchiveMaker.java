package dev.amplify4j.sandbox.jvm;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Makes an archive that is missing while the JVM runs that lists the classes for it, and ends with that. */
final class ArchiveMaker {
    /** By then a sandbox has started, and has answered what is asked of it first. */
    private static final Duration DELAY = Duration.ofSeconds(8);

    private final ClassArchive archive;
    private final Process listing;
    private final Thread thread = new Thread(this::run, "amplify-archive");

    private ArchiveMaker(ClassArchive archive, Process listing) {
        this.archive = archive;
        this.listing = listing;
    }

    static ArchiveMaker start(ClassArchive archive, Process listing) {
        ArchiveMaker maker = new ArchiveMaker(archive, listing);
        if (archive.isMissing()) {
            maker.thread.setDaemon(true);
            maker.thread.start();
        }
        return maker;
    }

    private void run() {
        boolean whole = false;
        try {
            if (!listing.waitFor(DELAY.toMillis(), TimeUnit.MILLISECONDS)) {
                Process making = make();
                CompletableFuture.anyOf(making.onExit(), listing.onExit()).join();
                making.destroyForcibly();
                whole = making.waitFor() == 0;
            }
        } catch (IOException cannotBeMade) {
            // the next start tries again
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        archive.keep(whole);
    }

    private Process make() throws IOException {
        List<String> command = new ArrayList<>(List.of(ForkedJvm.java(), "-Xlog:disable"));
        command.addAll(archive.making());
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /** Waits until the archive is kept, or nothing of it is left: soon after the JVM has ended that lists classes. */
    void await() throws InterruptedException {
        thread.join();
    }
}
