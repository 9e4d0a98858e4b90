package virtualschool.testing.keycloak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of Keycloak's own start script, without the script: one process to watch and to stop, not two. */
final class KeycloakCommand {

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=GB",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private KeycloakCommand() {}

    /**
     * @param distribution whose code runs
     * @param home where data, realms to import and settings are
     */
    static List<String> of(Path distribution, Path home, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home.toAbsolutePath());
        command.add("-Djboss.server.config.dir=" + home.resolve("conf").toAbsolutePath());
        command.add("-cp");
        command.add(distribution.resolve("lib/quarkus-run.jar").toAbsolutePath().toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }
}
