package virtualschool.testing.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Has the server write down every statement of the application while it is open, and says which of them one request sent. */
final class StatementLog implements AutoCloseable {

    private static final List<String> ON = List.of(
            "alter system set log_statement = 'all'",
            "alter system set log_parameter_max_length = -1",
            "alter system set lc_messages = 'C'",
            "alter system set log_line_prefix = '" + ServerLog.PREFIX + "'",
            "select pg_reload_conf()");
    private static final List<String> OFF = List.of(
            "alter system reset log_statement",
            "alter system reset log_parameter_max_length",
            "alter system reset lc_messages",
            "alter system reset log_line_prefix",
            "select pg_reload_conf()");

    private static final String TENANT = "set local app.tenant";
    private static final String SUPERUSER = "postgres";
    private static final Duration UNTIL_EVERY_SESSION_KNOWS = Duration.ofSeconds(1);
    /** What follows the answer, such as the session's last access, follows it at once. */
    private static final Duration AFTER_THE_ANSWER = Duration.ofMillis(40);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;
    private final Consumer<String[]> asSuperuser;
    private final ServerLog log = new ServerLog();
    private final LoggedTransactions transactions = new LoggedTransactions();
    private final Set<String> ownAffairs = new HashSet<>();
    private long read;

    private StatementLog(Path file, Consumer<String[]> asSuperuser) {
        this.file = file;
        this.asSuperuser = asSuperuser;
        this.read = file.toFile().length();
    }

    /**
     * Nobody may ask for anything until this has come back: what the application says meanwhile are its own affairs.
     *
     * @param file of the server's standard error @param quiet how long those are listened to
     */
    static StatementLog open(Path file, Consumer<String[]> asSuperuser, Duration quiet) {
        var log = new StatementLog(file, asSuperuser);
        asSuperuser.accept(ON.toArray(String[]::new));
        pause(UNTIL_EVERY_SESSION_KNOWS.plus(quiet));
        log.begun().forEach(one -> log.ownAffairs.addAll(work(one)));
        return log;
    }

    /** Also ends what a run that was killed left switched on. */
    static void switchOff(Consumer<String[]> asSuperuser) {
        asSuperuser.accept(OFF.toArray(String[]::new));
    }

    /** The transactions that the work had the application do, without those of its own affairs. */
    List<LoggedTransaction> during(Runnable work) {
        begun();
        work.run();
        var all = new ArrayList<LoggedTransaction>();
        var patience = System.nanoTime() + PATIENCE.toNanos();
        do {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("The server's log shows no end of a transaction");
            }
            pause(AFTER_THE_ANSWER);
            all.addAll(begun());
            all.removeIf(this::isOwnAffair);
        } while (!all.stream().allMatch(LoggedTransaction::isOver));
        return all;
    }

    private boolean isOwnAffair(LoggedTransaction transaction) {
        var work = work(transaction);
        return !work.isEmpty() && ownAffairs.containsAll(work);
    }

    /** What it says beside whose rows it is about. */
    private static List<String> work(LoggedTransaction transaction) {
        return transaction.statements().stream()
                .map(LoggedStatement::sql)
                .filter(sql -> !sql.startsWith(TENANT))
                .toList();
    }

    private List<LoggedTransaction> begun() {
        return transactions.add(log.statements(more()).stream()
                .filter(statement -> !statement.role().equals(SUPERUSER))
                .toList());
    }

    /** A server writes an entry at once, so what there is ends with a whole one. */
    private String more() {
        try (var open = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[Math.toIntExact(open.length() - read)];
            open.seek(read);
            open.readFully(bytes);
            read += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        switchOff(asSuperuser);
    }
}
