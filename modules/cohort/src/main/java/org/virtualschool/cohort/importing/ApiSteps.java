package org.virtualschool.cohort.importing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.RequestKeys;

/** What machines do with a list: each step and the key under which it was asked are one transaction. */
@Service
class ApiSteps {

    private final RequestKeys keys;
    private final Uploading uploading;
    private final Previewing previewing;
    private final Confirming confirming;
    private final ImportRepository imports;

    ApiSteps(
            RequestKeys keys,
            Uploading uploading,
            Previewing previewing,
            Confirming confirming,
            ImportRepository imports) {
        this.keys = keys;
        this.uploading = uploading;
        this.previewing = previewing;
        this.confirming = confirming;
        this.imports = imports;
    }

    /** Takes a list and compares it, its columns read as they are recognised or were said before. */
    @Transactional
    ApiImport.Summary upload(@Nullable String key, String fileName, byte[] content, ListKind kind) {
        return once(key, "roll-import " + kind, content, () -> {
            var id = uploading.upload(fileName, content);
            previewing.preview(id, find(id).mapping(), kind);
            return id;
        });
    }

    /** The same for a sender that looks at no preview: confirmed at once, unless many children are missing from the list. */
    @Transactional
    ApiImport.Summary uploadAndConfirm(@Nullable String key, String fileName, byte[] content, ListKind kind) {
        return once(key, "roll-import " + kind + " confirmed", content, () -> {
            var id = uploading.upload(fileName, content);
            previewing.compareToTake(id, find(id).mapping(), kind).ifPresent(found -> confirming.take(id, found));
            return id;
        });
    }

    @Transactional
    ApiImport.Summary confirm(@Nullable String key, ImportId id, ApiImport.Confirmation sent) {
        var content = sent.toString().getBytes(StandardCharsets.UTF_8);
        return once(key, "roll-import-confirmation " + id, content, () -> {
            var number = sent.notNamed();
            confirming.confirm(
                    id,
                    number == null ? OptionalInt.empty() : OptionalInt.of(number),
                    Optional.ofNullable(sent.print()));
            return id;
        });
    }

    /** Where the import stands after the step, which is done once for a key; without a key it is simply done. */
    private ApiImport.Summary once(@Nullable String key, String what, byte[] content, Supplier<ImportId> step) {
        var id = key == null || key.isBlank()
                ? step.get()
                : new ImportId(keys.once(key, what, content, () -> step.get().value()));
        return ApiImport.Summary.of(find(id));
    }

    private RollImport find(ImportId id) {
        return imports.find(id).orElseThrow(ImportNotFound::new);
    }
}
