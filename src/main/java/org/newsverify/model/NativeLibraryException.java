package org.newsverify.model;

/** This machine cannot run the networks. The message is one line: what is wrong and what to do. */
public final class NativeLibraryException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private NativeLibraryException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What stopped ONNX Runtime, for a person. */
    static NativeLibraryException of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("unknown"); // a linker may list all that it lacks
        // so it says that it knows no such system or processor; told again, the same stands within another exception
        String message = reason.contains("Unsupported ")
                ? "ONNX Runtime has no library for " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch") + "; run verify on Linux with glibc, macOS on arm64, or Windows"
                : "ONNX Runtime cannot be loaded (" + reason + "); on Linux with glibc, macOS on arm64 and"
                        + " Windows it can, if programs may write to the folder for temporary files and run from there:"
                        + " choose another with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER";
        return new NativeLibraryException(message, failure);
    }
}
