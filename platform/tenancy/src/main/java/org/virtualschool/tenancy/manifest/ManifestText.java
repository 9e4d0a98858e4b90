package org.virtualschool.tenancy.manifest;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The text of a manifest, read strictly: what the schema does not know is refused, so that the file says what is in force and nothing else.
 *
 * @param objections why it cannot be applied; empty for one that can be read
 * @param whole the section {@code tenant}; null where there are objections
 * @param manifest the same as a record; null where there are objections
 */
public record ManifestText(
        List<Objection> objections,
        @Nullable ObjectNode whole,
        @Nullable Manifest manifest) {

    private static final int LONGEST = 50_000;
    private static final String TENANT = "tenant";
    private static final String CLOSURES = "closure-days";
    private static final String BY_NOTIFY = "gov-uk-notify";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Schema SCHEMA = schema();

    /** Reads what somebody wrote. */
    public static ManifestText read(String text) {
        if (text.length() > LONGEST) {
            return refused(new Objection("", "The file is longer than a council's description can be"));
        }
        try {
            return read(YAML.readTree(text));
        } catch (JacksonException e) {
            return refused(new Objection("", "This is no YAML: " + e.getOriginalMessage() + where(e)));
        }
    }

    private static ManifestText read(@Nullable JsonNode tree) {
        if (tree == null || !tree.has(TENANT)) {
            return refused(new Objection("", "The file must begin with the key 'tenant'"));
        }
        var objections = inWords(SCHEMA.validate(tree));
        if (!objections.isEmpty()) {
            return new ManifestText(objections, null, null);
        }
        var whole = (ObjectNode) tree.required(TENANT);
        for (var day : whole.path(CLOSURES)) {
            if (!isDay(day.asString())) {
                return refused(new Objection(CLOSURES, day.asString() + " is no day of any calendar"));
            }
        }
        var manifest = YAML.treeToValue(whole, Manifest.class);
        var post = manifest.post();
        if (post != null && BY_NOTIFY.equals(post.way()) == (post.govUkNotify() == null)) {
            return refused(
                    new Objection("post", "'way: gov-uk-notify' and 'gov-uk-notify: {template, key}' go together"));
        }
        var teams = TeamRules.objections(Objects.requireNonNullElse(manifest.teams(), List.of()));
        return teams.isEmpty() ? new ManifestText(List.of(), whole, manifest) : new ManifestText(teams, null, null);
    }

    private static boolean isDay(String written) {
        try {
            LocalDate.parse(written);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The manifest as a record. @throws IllegalStateException where there are objections */
    public Manifest get() {
        return Optional.ofNullable(manifest)
                .orElseThrow(() -> new IllegalStateException("The manifest cannot be read: " + objections));
    }

    /** The same as a file. @param whole the section {@code tenant} */
    public static String write(ObjectNode whole) {
        return YAML.writeValueAsString(YAML.createObjectNode().set(TENANT, whole))
                .replaceFirst("^---\n", "");
    }

    /** One objection for each key, the first that the schema has. */
    private static List<Objection> inWords(List<Error> errors) {
        var byKey = new TreeMap<String, Objection>();
        for (var error : errors) {
            var key = keyOf(error);
            byKey.putIfAbsent(key, new Objection(key, ManifestWords.of(error, SCHEMA)));
        }
        return List.copyOf(byKey.values());
    }

    private static String keyOf(Error error) {
        var path = error.getInstanceLocation().toString().replaceFirst("^/?tenant/?", "");
        var key = path.replaceFirst("^/", "").replace('/', '.');
        var property = error.getProperty();
        return property == null ? key : key.isEmpty() ? property : key + "." + property;
    }

    private static ManifestText refused(Objection objection) {
        return new ManifestText(List.of(objection), null, null);
    }

    private static String where(JacksonException e) {
        var location = e.getLocation();
        return location == null || location.getLineNr() < 1 ? "" : " (line " + location.getLineNr() + ")";
    }

    private static Schema schema() {
        try (InputStream file = ManifestText.class.getResourceAsStream("/tenancy/tenant.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
