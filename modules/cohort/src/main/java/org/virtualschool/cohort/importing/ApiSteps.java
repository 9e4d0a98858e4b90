package org.virtualschool.cohort.importing;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What machines do with a list: each step and its answer are one transaction. */
@Service
class ApiSteps {

    private final AnswerOnce once;
    private final Uploading uploading;
    private final Previewing previewing;
    private final Confirming confirming;
    private final ImportRepository imports;

    ApiSteps(
            AnswerOnce once,
            Uploading uploading,
            Previewing previewing,
            Confirming confirming,
            ImportRepository imports) {
        this.once = once;
        this.uploading = uploading;
        this.previewing = previewing;
        this.confirming = confirming;
        this.imports = imports;
    }

    /** Takes a list and compares it, its columns read as they are recognised or were said before. */
    @Transactional
    ApiImport.Summary upload(@Nullable String key, String fileName, byte[] content, ListKind kind) {
        return once.answer(key, AnswerOnce.digest(content, "upload", kind.name()), () -> {
            var id = uploading.upload(fileName, content);
            previewing.preview(id, find(id).mapping(), kind);
            return ApiImport.Summary.of(find(id));
        });
    }

    @Transactional
    ApiImport.Summary confirm(@Nullable String key, String request, ImportId id, ApiImport.Confirmation sent) {
        return once.answer(key, request, () -> {
            var number = sent.notNamed();
            confirming.confirm(
                    id,
                    number == null ? OptionalInt.empty() : OptionalInt.of(number),
                    Optional.ofNullable(sent.print()));
            return ApiImport.Summary.of(find(id));
        });
    }

    private RollImport find(ImportId id) {
        return imports.find(id).orElseThrow(ImportNotFound::new);
    }
}
