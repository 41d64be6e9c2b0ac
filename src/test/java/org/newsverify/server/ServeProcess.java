package org.newsverify.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code verify serve}, the model included, as a process of its own. */
public final class ServeProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader err;
    private final String address;

    /** Starts it on a free port and returns when it answers. */
    public ServeProcess(String... javaOptions) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")); // as the launcher does
        command.addAll(List.of(javaOptions));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), "org.newsverify.cli.Main", "serve", "--port", "0"));
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String said = String.valueOf(err.readLine());
        int from = said.indexOf("http://");
        if (from < 0) {
            close();
            throw new IllegalStateException(said);
        }
        address = said.substring(from, said.indexOf(' ', from));
    }

    public String address() {
        return address;
    }

    public int port() {
        return URI.create(address).getPort();
    }

    /** Sends a signal, such as TERM, and returns the exit code. */
    public int end(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** What it has said on standard error since it began to answer; waits for its end. */
    public List<String> errors() {
        return err.lines().toList();
    }

    /** The memory that it holds, in KiB; Linux only. */
    public long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
