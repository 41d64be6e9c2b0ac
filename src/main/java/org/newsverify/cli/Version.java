package org.newsverify.cli;

import org.newsverify.Verifier;
import picocli.CommandLine.IVersionProvider;

/** Tells which program this is, with which model, on which Java. */
final class Version implements IVersionProvider {

    private final Verifier verifier;

    Version(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "verify " + Verifier.version(),
            "model " + model(),
            "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }

    /** The version is wanted most where something does not work. */
    private String model() {
        try {
            return verifier.model();
        } catch (RuntimeException | LinkageError e) {
            return "cannot be loaded: " + e.getMessage();
        }
    }
}
