package org.virtualschool.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Speaks as much of GOV.UK Notify's REST API as sending an e-mail takes, and answers as told. */
public final class NotifyServer {

    /** Invented; in the form of Notify's keys. */
    public static final String KEY =
            "test-key-11111111-2222-3333-4444-555555555555-66666666-7777-8888-9999-000000000000";

    private static final int NEVER = 0;

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();

    /** A request, as it came. */
    public record Asked(String method, String path, String token, String body) {}

    public NotifyServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Forgets what was asked, and answers with these codes from now on; with the last one for ever. 0 is no answer at all. */
    public void answersWith(Integer... codes) {
        asked.clear();
        answers.clear();
        answers.addAll(List.of(codes));
    }

    public List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        var code = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        if (code == NEVER) {
            return;
        }
        var body =
                "{\"status_code\": %d, \"errors\": [{\"error\": \"TestError\", \"message\": \"priya@notify.example\"}]}"
                        .formatted(code)
                        .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
