package org.newsverify;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsverify.tag.Tagger;

/** The model, loaded at its first use and only then. Safe for use by several threads. */
final class Model implements AutoCloseable {

    private final Supplier<Tagger> load;
    private @Nullable Tagger loaded;

    Model(Supplier<Tagger> load) {
        this.load = load;
    }

    synchronized Tagger get() {
        Tagger tagger = loaded == null ? load.get() : loaded;
        loaded = tagger;
        return tagger;
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
        }
    }
}
