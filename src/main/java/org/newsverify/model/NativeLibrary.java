package org.newsverify.model;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * ONNX Runtime's native library, as it is laid out beside the program: {@code lib/native/linux-x64} beside {@code verify.jar}. When the
 * program is used as a library, ONNX Runtime unpacks the one in its own jar, into a temporary folder, at each start.
 */
final class NativeLibrary {

    private static final String SETTING = "onnxruntime.native.path";

    private NativeLibrary() {}

    /** Tells ONNX Runtime where its library lies, unless the user has. To be called before ONNX Runtime is used. */
    static void locate() {
        String jar = System.getProperty("java.class.path", "");
        if (System.getProperty(SETTING) == null && jar.endsWith(".jar") && !jar.contains(File.pathSeparator)) {
            Path folder = Path.of(jar)
                    .resolveSibling(
                            "lib/native/" + platform(System.getProperty("os.name"), System.getProperty("os.arch")))
                    .toAbsolutePath();
            if (Files.isDirectory(folder)) {
                System.setProperty(SETTING, folder.toString());
            }
        }
    }

    /** A system and a processor as ONNX Runtime names them. */
    static String platform(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String os = name.startsWith("windows") ? "win" : name.startsWith("mac") ? "osx" : "linux";
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        return os + (arm ? "-aarch64" : "-x64");
    }
}
