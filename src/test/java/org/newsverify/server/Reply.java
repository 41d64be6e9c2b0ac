package org.newsverify.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An answer to a request that was written byte by byte, as no client would. */
record Reply(int status, Map<String, String> headers, String body) {

    static final Reply CUT_OFF = new Reply(0, Map.of(), "");
    private static final int PATIENCE = 30_000; // milliseconds

    /** Sends a request as it is; its line ends may be single. A connection that ends without an answer has status 0. */
    static Reply to(int port, String head, byte[] body) throws IOException {
        try (Socket socket = connect(port)) {
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return read(socket);
        } catch (SocketException e) {
            return CUT_OFF;
        }
    }

    /** A connection on which nobody waits for ever. */
    static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    static Reply read(Socket socket) throws IOException {
        return read(new BufferedInputStream(socket.getInputStream()));
    }

    private static Reply read(InputStream in) throws IOException {
        String status = line(in);
        if (status.isEmpty()) {
            return CUT_OFF;
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Reply(Integer.parseInt(status.split(" ", -1)[1]), headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        return line.toString().stripTrailing();
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The media type without its parameters. */
    String type() {
        return header("Content-Type").split(";", -1)[0];
    }
}
