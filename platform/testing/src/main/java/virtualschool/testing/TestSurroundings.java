package virtualschool.testing;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Points every application context of a test at a real database of its own Java process; a test may name another address. */
public class TestSurroundings implements EnvironmentPostProcessor {

    private static final String ADDRESS = "virtual-school.database.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var given = environment.getProperty(ADDRESS, "");
        var tenants = Path.of(System.getProperty("virtualschool.root", "."), "tenants")
                .toString();
        var address = given.isEmpty() ? Shared.ADDRESS : given;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "real parts", Map.of(ADDRESS, address, "virtual-school.tenants", tenants)));
    }

    /** The database that the contexts of one Java process share. */
    static final class Shared {
        static final String ADDRESS = RealPostgres.freshDatabase();

        private Shared() {}
    }
}
