package org.virtualschool.documents.scanning;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Speaks the protocol of ClamAV's daemon as its manual page says, and knows one virus: the test file of EICAR. */
public final class StandInClamd implements AutoCloseable {

    /** The harmless file that every scanner calls a virus, put together here so that no scanner finds it in these sources. */
    public static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!"
                    + "$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final int STREAM_MAX_LENGTH = 25 * 1024 * 1024;
    private static final int PIECE_MAX_LENGTH = 10 * 1024 * 1024;

    private final ServerSocketChannel server;

    private StandInClamd(ServerSocketChannel server) {
        this.server = server;
        Thread.ofVirtual().start(this::serve);
    }

    public static StandInClamd onTcp() throws IOException {
        return new StandInClamd(
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
    }

    static StandInClamd onSocket(Path path) throws IOException {
        return new StandInClamd(
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path)));
    }

    /** As {@code VS_CLAMD} names it. */
    public String address() {
        try {
            SocketAddress bound = server.getLocalAddress();
            return bound instanceof InetSocketAddress tcp ? "tcp://127.0.0.1:" + tcp.getPort() : "unix:" + bound;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (server.isOpen()) {
            try (var asked = server.accept()) {
                answer(asked);
            } catch (IOException gone) {
                // the next one is served all the same
            }
        }
    }

    private static void answer(SocketChannel asked) throws IOException {
        var in = new DataInputStream(Channels.newInputStream(asked));
        var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        var answer = command.equals("zINSTREAM\0") ? scanned(in) : "UNKNOWN COMMAND";
        asked.write(ByteBuffer.wrap((answer + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    private static String scanned(DataInputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var length = in.readInt(); length != 0; length = in.readInt()) {
            if (length < 0 || length > PIECE_MAX_LENGTH || all.size() + length > STREAM_MAX_LENGTH) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            all.write(in.readNBytes(length));
        }
        var content = all.toString(StandardCharsets.ISO_8859_1);
        return content.contains(new String(EICAR, StandardCharsets.US_ASCII))
                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                : "stream: OK";
    }
}
