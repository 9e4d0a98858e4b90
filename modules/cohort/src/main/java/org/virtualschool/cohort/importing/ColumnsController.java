package org.virtualschool.cohort.importing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;

/** Which column means what: shown before anything is compared, and put right. */
@Controller
class ColumnsController {

    private final Access access;
    private final Audit audit;
    private final ImportReading reading;
    private final ImportSteps steps;

    ColumnsController(Access access, Audit audit, ImportReading reading, ImportSteps steps) {
        this.access = access;
        this.audit = audit;
        this.reading = reading;
        this.steps = steps;
    }

    @GetMapping("/{authority}/imports/{id}/columns")
    ModelAndView columns(@PathVariable String authority, @PathVariable ImportId id) {
        access.require(CohortAction.IMPORT_ROLL);
        var list = reading.find(id, Viewer.now(access));
        return list.stage().open() && !list.stage().goesOn()
                ? page(authority, list, list.mapping(), Form.empty())
                : Redirect.to(new Addresses(authority).of(id));
    }

    @PostMapping("/{authority}/imports/{id}/columns")
    ModelAndView compare(@PathVariable String authority, @PathVariable ImportId id, HttpServletRequest request) {
        access.require(CohortAction.IMPORT_ROLL);
        var list = reading.find(id, Viewer.now(access));
        var chosen = chosen(list, request);
        var kind = list.changesOnly()
                ? Optional.of(ListKind.CHANGES_ONLY)
                : Optional.ofNullable(request.getParameter("kind")).flatMap(ListKind::named);
        var form = new Form(Form.filledWith(sent(request)).values(), java.util.List.of());
        if (!chosen.usable()) {
            form = form.withError("column-1", "Say which column holds the social care ID");
        }
        if (kind.isEmpty()) {
            form = form.withError("kind", "Say which children the list names");
        }
        if (form.hasErrors() || kind.isEmpty()) {
            return page(authority, list, chosen, form).withErrors();
        }
        steps.compare(list, chosen, kind.get());
        return Redirect.to(new Addresses(authority).of(id));
    }

    private Page page(String authority, RollImport list, Mapping mapping, Form form) {
        var samples = reading.samples(list, mapping);
        audit.viewed(CohortAction.IMPORT_ROLL.key(), samples.children());
        return Page.of(
                "cohort/importing/columns",
                new ColumnsPage(
                        new Addresses(authority),
                        list,
                        mapping,
                        samples,
                        steps.progress(list.id()).flatMap(LongImport::trouble),
                        form));
    }

    private static Mapping chosen(RollImport list, HttpServletRequest request) {
        var meanings = new java.util.TreeMap<Integer, Field>();
        for (var column : list.columns()) {
            Optional.ofNullable(request.getParameter("column-" + column.position()))
                    .flatMap(Field::byKey)
                    .ifPresent(field -> meanings.put(column.position(), field));
        }
        return Mapping.chosen(meanings);
    }

    private static HashMap<String, String> sent(HttpServletRequest request) {
        var values = new HashMap<String, String>();
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        return values;
    }
}
