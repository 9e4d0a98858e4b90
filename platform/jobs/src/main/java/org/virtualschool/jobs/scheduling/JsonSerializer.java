package org.virtualschool.jobs.scheduling;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps job data as JSON, with the application's own mapper. */
final class JsonSerializer implements Serializer {

    private final JsonMapper json;

    JsonSerializer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : json.writeValueAsBytes(data);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
        return data == null ? null : json.readValue(Objects.requireNonNull(data), type);
    }
}
