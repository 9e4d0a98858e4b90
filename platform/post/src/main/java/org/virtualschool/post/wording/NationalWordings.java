package org.virtualschool.post.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Wording;

/** Every kind that a module declares, with its national wording. A kind without a usable one stops the start. */
@Component
class NationalWordings {

    private record Worded(MessageKind kind, Wording wording) {}

    private final List<Worded> all;

    NationalWordings(ObjectProvider<MessageKind> kinds) {
        this.all = kinds.stream()
                .sorted(Comparator.comparing(MessageKind::key))
                .map(kind -> new Worded(kind, read(kind)))
                .toList();
        if (all.stream().map(worded -> worded.kind().key()).distinct().count() != all.size()) {
            throw new IllegalStateException("Two kinds of message have the same key: " + kinds());
        }
    }

    List<MessageKind> kinds() {
        return all.stream().map(Worded::kind).toList();
    }

    /** @throws IllegalArgumentException for a kind that no module declares as a bean */
    Wording of(MessageKind kind) {
        return all.stream()
                .filter(worded -> worded.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind.key() + " is not declared as a bean"))
                .wording();
    }

    private static Wording read(MessageKind kind) {
        var file = new ClassPathResource("post/" + kind.key() + ".txt");
        try {
            var parts = file.getContentAsString(StandardCharsets.UTF_8).split("\\R\\R", 2);
            var wording = new Wording(parts[0], parts.length < 2 ? "" : parts[1].strip());
            var obstacles = wording.obstaclesFor(kind);
            if (!obstacles.isEmpty()) {
                throw new IllegalStateException(file.getPath() + " cannot be used: " + obstacles);
            }
            return wording;
        } catch (IOException e) {
            throw new UncheckedIOException(kind.key() + " has no national wording in " + file.getPath(), e);
        }
    }
}
