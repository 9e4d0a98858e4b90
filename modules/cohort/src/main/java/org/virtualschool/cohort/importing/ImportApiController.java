package org.virtualschool.cohort.importing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.importing.reading.ListFile;
import org.virtualschool.web.Paging;

/** Lists given by machines: upload with preview, look, confirm. */
@RestController
@RequestMapping("/api/v1/{authority}/roll-imports")
class ImportApiController {

    private static final int ROWS = 100;

    private final Access access;
    private final Audit audit;
    private final ImportReading reading;
    private final ApiSteps steps;

    ImportApiController(Access access, Audit audit, ImportReading reading, ApiSteps steps) {
        this.access = access;
        this.audit = audit;
        this.reading = reading;
        this.steps = steps;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ApiImport.Summary upload(
            @RequestParam("list") List<MultipartFile> list,
            @RequestParam(defaultValue = "WHOLE_LIST") ListKind kind,
            @RequestParam(defaultValue = "false") boolean confirm,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        access.require(CohortAction.IMPORT_ROLL);
        audit.viewed(CohortAction.IMPORT_ROLL.key(), List.of());
        var files = SentFiles.of(list);
        return taken(key, files.name(), files.content(), kind, confirm);
    }

    @PostMapping(
            consumes = {
                "text/csv",
                "application/zip",
                "application/json",
                "application/xml",
                "text/xml",
                "application/octet-stream",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    @ResponseStatus(HttpStatus.CREATED)
    ApiImport.Summary uploadPlain(
            @RequestParam(defaultValue = "WHOLE_LIST") ListKind kind,
            @RequestParam(defaultValue = "false") boolean confirm,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        access.require(CohortAction.IMPORT_ROLL);
        audit.viewed(CohortAction.IMPORT_ROLL.key(), List.of());
        return taken(key, "", request.getInputStream().readNBytes(ListFile.LARGEST + 1), kind, confirm);
    }

    private ApiImport.Summary taken(
            @Nullable String key, String fileName, byte[] content, ListKind kind, boolean confirm) {
        return confirm
                ? steps.uploadAndConfirm(key, fileName, content, kind)
                : steps.upload(key, fileName, content, kind);
    }

    @GetMapping("/{id}")
    ApiImport.Preview preview(
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page) {
        access.require(CohortAction.IMPORT_ROLL);
        var viewer = Viewer.now(access);
        var list = reading.find(id, viewer);
        var paging = new Paging(page, ROWS);
        var standing = show.isEmpty() ? Optional.of(Standing.NEW) : Standing.byKey(show);
        var part = reading.preview(list, standing, viewer, paging);
        audit.viewed(
                CohortAction.IMPORT_ROLL.key(),
                part.rows().stream().flatMap(row -> row.named().stream()).toList());
        return new ApiImport.Preview(
                ApiImport.Summary.of(list),
                paging.number(),
                part.total(),
                part.rows().stream().map(ApiImport.Child::of).toList());
    }

    @PostMapping("/{id}/confirmation")
    ApiImport.Summary confirm(
            @PathVariable ImportId id,
            @RequestBody(required = false) ApiImport.@Nullable Confirmation sent,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        access.require(CohortAction.IMPORT_ROLL);
        audit.viewed(CohortAction.IMPORT_ROLL.key(), List.of());
        reading.find(id, Viewer.now(access));
        var said = Objects.requireNonNullElseGet(sent, () -> new ApiImport.Confirmation(null, null));
        return steps.confirm(key, id, said);
    }
}
