package org.virtualschool.placement.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.web.Paging;

/** The register of children placed here for machines, which only read it. */
@RestController
class RegisterApi {

    private final Access access;
    private final RegisterQueries register;
    private final Dossier dossier;

    RegisterApi(Access access, RegisterQueries register, Dossier dossier) {
        this.access = access;
        this.register = register;
        this.dossier = dossier;
    }

    /** @param children of this page @param count of all that were asked for */
    record RegisterListAnswer(List<RegisterAnswer> children, int page, int size, int count) {}

    @GetMapping("/api/v1/{authority}/placed-here")
    RegisterListAnswer list(
            @RequestParam(defaultValue = "false") boolean left,
            @RequestParam(required = false) @Nullable String placing,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "25") int size) {
        access.require(PlacementAction.VIEW_REGISTER);
        var question = new RegisterQuestion(left ? RegisterQuestion.LEFT : null, placing, null, null);
        var paging = new Paging(page, size);
        var entries = register.page(question, paging.offset(), paging.size());
        dossier.seen(PlacementAction.VIEW_REGISTER, entries);
        return new RegisterListAnswer(
                entries.stream().map(RegisterAnswer::of).toList(),
                paging.number(),
                paging.size(),
                register.count(question));
    }

    @GetMapping("/api/v1/{authority}/placed-here/{id}")
    RegisterAnswer show(@PathVariable RegisterEntryId id) {
        access.require(PlacementAction.VIEW_REGISTER);
        var entry = dossier.of(id);
        dossier.seen(PlacementAction.VIEW_REGISTER, List.of(entry));
        return RegisterAnswer.of(entry);
    }
}
