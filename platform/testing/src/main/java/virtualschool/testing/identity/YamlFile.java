package virtualschool.testing.identity;

import java.io.InputStream;
import java.nio.file.Path;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** YAML read into records, and written from plain maps. */
final class YamlFile {

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private YamlFile() {}

    /** What is below the key; every key there must be known to the record. */
    static <T> T readWhole(InputStream yaml, String key, Class<T> type) {
        return RECORDS.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .treeToValue(tree(yaml, key), type);
    }

    /** What is below the key; keys that the record does not know are somebody else's. */
    static <T> T readPart(InputStream yaml, String key, Class<T> type) {
        return RECORDS.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .treeToValue(tree(yaml, key), type);
    }

    private static JsonNode tree(InputStream yaml, String key) {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return RECORDS.valueToTree(content).required(key);
    }

    static void write(Path file, Object content) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(140);
        OwnersFile.write(file, new Yaml(options).dump(content));
    }
}
