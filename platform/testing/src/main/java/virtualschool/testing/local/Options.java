package virtualschool.testing.local;

import java.util.List;

/**
 * What was asked for on the command line; {@code infra/local/usage.txt} explains it.
 *
 * @param port of the application; identity server, database, mail page and mail server take the four that follow
 * @param fresh begin with no data
 */
record Options(int port, boolean fresh) {

    private static final int DEFAULT_PORT = 8080;
    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65531;

    /** @throws IllegalArgumentException with what is wrong, for the person who typed it */
    static Options of(List<String> arguments) {
        var options = new Options(DEFAULT_PORT, false);
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.equals("--fresh")) {
                options = new Options(options.port, true);
            } else if (argument.startsWith("--port=")) {
                options = new Options(port(argument.substring("--port=".length())), options.fresh);
            } else if (argument.equals("--port")) {
                i++;
                options = new Options(port(i < arguments.size() ? arguments.get(i) : ""), options.fresh);
            } else {
                throw new IllegalArgumentException("There is no option " + argument);
            }
        }
        return options;
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}")) {
            var port = Integer.parseInt(text);
            if (port >= LOWEST && port <= HIGHEST) {
                return port;
            }
        }
        throw new IllegalArgumentException(
                "--port needs a number from %d to %d, not '%s'".formatted(LOWEST, HIGHEST, text));
    }
}
