package org.virtualschool.directory;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;

/** A setting that one council entered. */
public record LocalSettingId(UUID value) {

    /** A new identifier. */
    public static LocalSettingId next() {
        return new LocalSettingId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The identifier that the text shows; empty for any other text. */
    public static Optional<LocalSettingId> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text))
                    .filter(id -> id.toString().equalsIgnoreCase(text))
                    .map(LocalSettingId::new);
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
