package org.newsverify;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsverify.tag.Tagger;

/** The model, loaded at its first use and only then. Safe for use by several threads. */
final class Model implements AutoCloseable {

    private final Supplier<Tagger> load;
    private @Nullable Tagger loaded;
    private @Nullable RuntimeException failure; // tried again, Java would no more tell what is wrong

    Model(Supplier<Tagger> load) {
        this.load = load;
    }

    synchronized Tagger get() {
        if (failure != null) {
            throw failure;
        }
        try {
            Tagger tagger = loaded == null ? load.get() : loaded;
            loaded = tagger;
            return tagger;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
        }
    }
}
