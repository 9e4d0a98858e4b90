package org.virtualschool.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A manifest for each authority in England that is not on the platform, after the pattern of one of them. */
public final class EveryAuthority {

    private static final List<String> HERE = List.of("381", "312");

    private final String pattern;

    /** @param pattern the manifest of Leeds, with its provider */
    public EveryAuthority(String pattern) {
        this.pattern = pattern;
    }

    /** The files, one for each. */
    public List<String> writtenTo(Path folder) {
        return new England(Integer.MAX_VALUE)
                .authorities().stream()
                        .filter(authority -> !HERE.contains(authority.code()))
                        .map(authority -> write(folder.resolve(authority.slug() + ".yaml"), manifest(authority)))
                        .toList();
    }

    /** The provider is one and the same realm for all; everything else is the authority's own. */
    private String manifest(England.Authority authority) {
        return pattern.replace("slug: leeds", "slug: " + authority.slug())
                .replace("\"383\"", "\"" + authority.code() + "\"")
                .replace("E08000035", authority.gss())
                .replace("la-383", "la-" + authority.code())
                .replace("leeds.example", authority.slug() + ".example")
                .replace("authority: Leeds", "authority: \"" + authority.name() + "\"")
                .replace("virtual-school: Leeds", "virtual-school: " + authority.slug());
    }

    private static String write(Path file, String text) {
        try {
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
