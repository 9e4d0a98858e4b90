package org.virtualschool.web.theme;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.NotFound;

/** The council's stylesheet: public, the same for everybody, about nobody. */
@Controller
class ThemeController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final Tenants tenants;

    ThemeController(Tenants tenants) {
        this.tenants = tenants;
    }

    @GetMapping("/assets/theme/{slug}.css")
    ResponseEntity<String> theme(@PathVariable String slug) {
        var tenant = Tenancy.asNobody(() -> tenants.bySlug(slug))
                .orElseThrow(() -> new NotFound("theme-not-found", "There is no such authority"));
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(Stylesheet.of(tenant).css());
    }
}
