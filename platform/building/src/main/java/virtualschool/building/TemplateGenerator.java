package virtualschool.building;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateNotFoundException;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns an artifact's page templates into Java, resolving the components of other artifacts from the class path. A template's class
 * lands in the package that its folder names below {@code org.virtualschool}: {@code templates/cohort/roll/list.jte} becomes a class of
 * {@code org.virtualschool.cohort.roll}, so what a page shows may stay package-private in its slice.
 */
public final class TemplateGenerator {

    private static final String BASE_PACKAGE = "org.virtualschool";

    private TemplateGenerator() {}

    /** Arguments: the folder of the templates, the folder for the sources. An unchanged source is not written again. */
    public static void main(String[] arguments) throws IOException {
        var templates = Path.of(arguments[0]);
        var sources = Path.of(arguments[1]);
        var work = Files.createTempDirectory("templates");
        var resolver = new OwnThenClassPath(templates);
        TemplateEngine.create(resolver, work, ContentType.Html, TemplateGenerator.class.getClassLoader(), BASE_PACKAGE)
                .generateAll();
        keepChanged(work, sources, ownSources(resolver));
    }

    private static Set<Path> ownSources(CodeResolver own) {
        var paths = new HashSet<Path>();
        for (var template : own.resolveAllTemplateNames()) {
            var slash = template.lastIndexOf('/');
            var folder = slash < 0 ? "" : template.substring(0, slash + 1);
            var name = template.substring(slash + 1, template.length() - ".jte".length());
            var type = "Jte" + name.replace("-", "").replace(".", "") + "Generated.java";
            paths.add(Path.of(BASE_PACKAGE.replace('.', '/'), folder, type));
        }
        return paths;
    }

    private static void keepChanged(Path work, Path sources, Set<Path> own) throws IOException {
        for (var path : own) {
            var generated = Files.readString(work.resolve(path));
            var target = sources.resolve(path);
            if (!Files.exists(target) || !Files.readString(target).equals(generated)) {
                Files.createDirectories(target.getParent());
                Files.writeString(target, generated);
            }
        }
        if (Files.isDirectory(sources)) {
            try (var present = Files.walk(sources)) {
                for (var path : present.filter(Files::isRegularFile).toList()) {
                    if (!own.contains(sources.relativize(path))) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    /** The artifact's own templates by folder, everybody else's by class path; it lists only its own. */
    private static final class OwnThenClassPath implements CodeResolver {

        private final DirectoryCodeResolver own;

        OwnThenClassPath(Path templates) {
            this.own = new DirectoryCodeResolver(templates);
        }

        @Override
        public @Nullable String resolve(String name) {
            var mine = own.resolve(name);
            return mine != null ? mine : fromClassPath(name);
        }

        private static @Nullable String fromClassPath(String name) {
            try (var stream = TemplateGenerator.class.getClassLoader().getResourceAsStream("templates/" + name)) {
                return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String resolveRequired(String name) {
            var code = resolve(name);
            if (code == null) {
                throw new TemplateNotFoundException(
                        "There is no template " + name + " here or on the class path. Known here: "
                                + Arrays.toString(resolveAllTemplateNames().toArray()));
            }
            return code;
        }

        @Override
        public long getLastModified(String name) {
            return own.getLastModified(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return own.resolveAllTemplateNames();
        }
    }
}
