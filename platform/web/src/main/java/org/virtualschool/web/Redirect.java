package org.virtualschool.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** What a controller answers with after a deed: 303 to the next page, which may say once what was done. */
public final class Redirect extends ModelAndView {

    /** Under which the next request finds what to say. */
    public static final String FLASH = "flash";

    private final Target target;

    private Redirect(Target target) {
        super(target);
        this.target = target;
    }

    /** @param url an address of our own, built by {@link Urls} */
    public static Redirect to(String url) {
        if (!url.startsWith("/") || url.startsWith("//")) {
            throw new IllegalArgumentException("A redirect stays on the platform");
        }
        return new Redirect(new Target(url));
    }

    /** The next page says so, in a green banner. Never with personal data: the words wait in the session. */
    public Redirect saying(String heading) {
        return saying(heading, null);
    }

    /** As {@link #saying(String)}, and what comes next. */
    public Redirect saying(String heading, @Nullable String next) {
        target.flash = next == null ? Map.of("heading", heading) : Map.of("heading", heading, "next", next);
        return this;
    }

    private static final class Target extends RedirectView {

        private @Nullable Map<String, String> flash;

        Target(String url) {
            super(url, true);
            setStatusCode(HttpStatus.SEE_OTHER);
            setExposeModelAttributes(false);
            setExpandUriTemplateVariables(false);
        }

        @Override
        protected void renderMergedOutputModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                throws java.io.IOException {
            if (flash != null) {
                RequestContextUtils.getOutputFlashMap(request).put(FLASH, flash);
            }
            super.renderMergedOutputModel(model, request, response);
        }
    }
}
