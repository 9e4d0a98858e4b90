package virtualschool.testing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import virtualschool.testing.demonstration.InventedRoll;

/** The 153 authorities with as many invented children as each really looks after: {@code england/SOURCE.md} says where the numbers are from. */
final class England {

    /** As many invented schools as the largest council's children go to. */
    static final int SCHOOLS = 460;

    private static final String POSTCODES =
            "platform/directory/src/main/resources/directory/postcode-authority/postcode_authority.csv";

    private static final long SEED = 153;
    private static final int CHILDREN_FOR_EACH_SCHOOL = 5;
    private static final int CHILDREN_FOR_EACH_WORKER = 18;

    private static final String MANIFEST = """
            tenant:
              slug: %1$s
              codes: {dfe: "%2$s", gss: %3$s}
              names:
                authority: %4$s
                virtual-school: %4$s Virtual School
              words:
                looked-after: looked after
              branding:
                colour: "#1d3c6a"
              help-contact: the virtual school office
              email-domains: [%1$s.example]
              identity-provider:
                alias: la-%2$s
            """;

    private final List<Authority> authorities;

    private England(List<Authority> authorities) {
        this.authorities = authorities;
    }

    /** @param code of the Department for Education @param children whom it looks after @param postcodes some in its area */
    record Authority(String code, String gss, String name, int children, List<String> postcodes) {

        String slug() {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        }

        /** Its children, the same for the same day. */
        InventedRoll roll() {
            return roll(children);
        }

        /** As if it looked after so many. */
        InventedRoll roll(int size) {
            var workers = IntStream.rangeClosed(1, 1 + size / CHILDREN_FOR_EACH_WORKER)
                    .mapToObj(number -> "Worker " + number)
                    .toList();
            var schools = Math.clamp(size / CHILDREN_FOR_EACH_SCHOOL, 20, SCHOOLS);
            return new InventedRoll(code, workers, schools, postcodes, LocalDate.now(ZoneId.of("Europe/London")), SEED);
        }
    }

    /** @param checkout where the national postcode directory is */
    static England read(Path checkout) {
        var postcodes = postcodes(checkout.resolve(POSTCODES));
        try (var file = England.class.getClassLoader().getResourceAsStream("england/looked-after.csv")) {
            if (file == null) {
                throw new IllegalStateException("england/looked-after.csv is not on the class path");
            }
            return new England(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(cells -> new Authority(
                            cells[0],
                            cells[1],
                            cells[2],
                            Integer.parseInt(cells[3]),
                            postcodes.getOrDefault(cells[0], List.of())))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for each sector that lies mostly in the authority, by its code. */
    private static Map<String, List<String>> postcodes(Path directory) {
        try (var lines = Files.lines(directory)) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[1].isEmpty())
                    .collect(Collectors.groupingBy(
                            cells -> cells[2], Collectors.mapping(cells -> cells[0] + "AA", Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Authority> authorities() {
        return authorities;
    }

    Authority withSlug(String slug) {
        return authorities.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** Writes a manifest for each of them below the folder. */
    static void writeManifests(Path folder, List<Authority> authorities) {
        authorities.forEach(authority -> {
            try {
                var own = Files.createDirectories(folder.resolve(authority.slug()));
                Files.writeString(
                        own.resolve("tenant.yaml"),
                        MANIFEST.formatted(authority.slug(), authority.code(), authority.gss(), authority.name()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
