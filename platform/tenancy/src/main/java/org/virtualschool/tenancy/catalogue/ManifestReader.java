package org.virtualschool.tenancy.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.FileSystemResource;

/** Reads the tenants' folders. A key that nothing reads is refused, so a manifest says what is in force and nothing else. */
final class ManifestReader {

    private ManifestReader() {}

    /** All manifests below the folder, by slug; folders that begin with an underscore are examples. */
    static List<TenantManifest> readAll(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("_"))
                    .map(entry -> entry.resolve("tenant.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(ManifestReader::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The tenants' folder " + folder + " cannot be read", e);
        }
    }

    private static TenantManifest read(Path file) {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load(file.toString(), new FileSystemResource(file))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind(
                            "tenant",
                            Bindable.of(TenantManifest.class),
                            new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .orElseThrow(() -> new IllegalStateException(file + " must begin with the key 'tenant'"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BindException e) {
            throw new IllegalStateException(
                    file + " is not a tenant manifest: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    e);
        }
    }
}
