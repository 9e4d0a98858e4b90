package org.virtualschool.web.catalogue;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Paging;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Shows the components and one form that can be got wrong. Holds no data and asks for no action. */
@Controller
@ConditionalOnBooleanProperty("virtual-school.web.catalogue")
class CatalogueController {

    private static final String TEMPLATE = "web/catalogue/catalogue";

    @GetMapping("/design")
    ModelAndView show(@RequestParam(defaultValue = "4") int page) {
        return Page.of(TEMPLATE, catalogue(Form.empty(), page));
    }

    @PostMapping("/design")
    ModelAndView send(@Valid @ModelAttribute("form") ExampleForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return Page.of(TEMPLATE, catalogue(Form.of(errors), 4)).withErrors();
        }
        return Redirect.to("/design").saying("The example was saved", "Nothing was kept: this page holds no data.");
    }

    private static CataloguePage catalogue(Form form, int page) {
        var paging = new Paging(page, 25);
        var links = paging.links(212, number -> Urls.query("/design", java.util.Map.of("page", number)));
        return new CataloguePage(form, links, List.of("Red", "Yellow", "Green", "Blue", "Grey"));
    }
}
