package org.virtualschool.access.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Looks at each answer of a handler under an authority while it can still be turned into a failure page; {@link GuardedResponse} stands
 * behind it for answers that are written directly.
 */
final class Wall implements HandlerInterceptor, HandlerExceptionResolver, Ordered {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        Asking.now().ifPresent(asking -> asking.mayLeave(answer != null && !isRedirect(answer)));
    }

    private static boolean isRedirect(ModelAndView answer) {
        var name = answer.getViewName();
        return answer.getView() instanceof RedirectView || (name != null && name.startsWith("redirect:"));
    }

    /** Resolves nothing: it only learns that the handler gave up, before somebody else tells the failure. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        Asking.now().ifPresent(Asking::failed);
        return null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
