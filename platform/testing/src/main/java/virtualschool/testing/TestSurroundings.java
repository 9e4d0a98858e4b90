package virtualschool.testing;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
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
                        "real parts",
                        Map.of(
                                ADDRESS,
                                address,
                                "virtual-school.tenants",
                                tenants,
                                "virtual-school.onboarding.live-at-once",
                                "true",
                                "virtual-school.documents.key",
                                Shared.DOCUMENTS_KEY,
                                "virtual-school.post.address",
                                "https://virtual-school.example",
                                "virtual-school.post.from",
                                "no-reply@virtual-school.example")));
    }

    /** The database that the contexts of one Java process share. */
    static final class Shared {
        static final String ADDRESS = RealPostgres.freshDatabase();
        static final String DOCUMENTS_KEY = randomKey();

        private static String randomKey() {
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            return Base64.getEncoder().encodeToString(key);
        }

        private Shared() {}
    }
}
