package org.virtualschool.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** As many of England's authorities as are wanted, each a tenant with a manifest of its own, and a postcode in each. */
final class England {

    private static final Path REGISTER = Path.of(
            System.getProperty("virtualschool.root"),
            "platform/directory/src/main/resources/directory/la-codes/la_codes_from_dfe_statistics.csv");
    private static final String MANIFEST = """
            tenant:
              slug: %1$s
              codes: {dfe: "%2$s", gss: %3$s}
              names: {authority: "%4$s", virtual-school: "%4$s Virtual School"}
              words: {looked-after: looked after}
              branding: {colour: "#1f5a2d"}
              help-contact: the virtual school office
              email-domains: [%1$s.example]
              identity-provider: {alias: la-%2$s}
            """;

    private final List<Authority> authorities;

    England(int wanted) {
        this.authorities = current().stream().limit(wanted).toList();
    }

    /** A line of the register. */
    record Authority(String code, String gss, String name) {

        String slug() {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        }
    }

    List<Authority> authorities() {
        return authorities;
    }

    /** Writes a manifest for each and gives back their folder. */
    Path manifests() {
        try {
            var folder = Files.createTempDirectory("england");
            for (var authority : authorities) {
                Files.writeString(
                        Files.createDirectories(folder.resolve(authority.slug()))
                                .resolve("tenant.yaml"),
                        MANIFEST.formatted(authority.slug(), authority.code(), authority.gss(), authority.name()));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A full postcode that lies in each, by code. */
    static Map<String, String> postcodes(String database) {
        return RowDigests.lines(database, """
                select distinct on (authority) authority || ' ' || sector || case unit when '' then 'AA' else unit end
                from directory.postcode_authority where authority ~ '^[0-9]{3}$' and sector ~ '[0-9][A-Z]?[0-9]$' order by authority, unit desc""").stream()
                .collect(Collectors.toMap(line -> line.substring(0, 3), line -> line.substring(4)));
    }

    private static List<Authority> current() {
        try {
            var lines = Files.readAllLines(REGISTER).stream()
                    .skip(1)
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .toList();
            var newest =
                    lines.stream().map(line -> line[5]).max(String::compareTo).orElseThrow();
            return lines.stream()
                    .filter(line -> line[5].equals(newest))
                    .map(line -> new Authority(line[0], line[1], line[2].replace("\"", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
