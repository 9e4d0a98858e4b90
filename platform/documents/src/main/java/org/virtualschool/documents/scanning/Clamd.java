package org.virtualschool.documents.scanning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * One question to ClamAV's daemon, by the command {@code INSTREAM} of its protocol (clamd's manual page): pieces, each behind its length in four
 * bytes, an empty one at the end, and one line of answer. The protocol is these lines; the client libraries on offer bring Kotlin or know no
 * local socket, and none was changed for years.
 */
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private Clamd() {}

    /** @return such as {@code stream: OK} @throws IOException if it cannot be reached, or goes away */
    static String ask(SocketAddress address, byte[] content) throws IOException {
        try (var channel = SocketChannel.open(resolved(address))) {
            send(channel, ByteBuffer.wrap(COMMAND));
            for (var at = 0; at < content.length; at += PIECE) {
                var length = Math.min(PIECE, content.length - at);
                send(channel, length(length));
                send(channel, ByteBuffer.wrap(content, at, length));
            }
            send(channel, length(0));
            return answer(channel);
        }
    }

    /** A name is looked up anew each time, because a scanner may move. */
    private static SocketAddress resolved(SocketAddress address) {
        return address instanceof InetSocketAddress inet && inet.isUnresolved()
                ? new InetSocketAddress(inet.getHostString(), inet.getPort())
                : address;
    }

    private static ByteBuffer length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
    }

    private static void send(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var all = new ByteArrayOutputStream();
        var piece = ByteBuffer.allocate(LONGEST_ANSWER);
        while (all.size() < LONGEST_ANSWER && channel.read(piece) >= 0) {
            all.write(piece.array(), 0, piece.position());
            piece.clear();
        }
        return all.toString(StandardCharsets.US_ASCII).replace("\0", "").strip();
    }
}
