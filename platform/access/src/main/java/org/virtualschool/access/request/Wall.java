package org.virtualschool.access.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.virtualschool.access.OnlyReads;
import org.virtualschool.web.Forbidden;

/**
 * Looks at each answer of a handler under an authority while it can still be turned into a failure page; {@link GuardedResponse} stands
 * behind it for answers that are written directly.
 */
final class Wall implements HandlerInterceptor, HandlerExceptionResolver, Ordered {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Support access looks and changes nothing, whatever its role holds. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Asking.now().filter(Asking::isSupport).isPresent() && !onlyReads(request, handler)) {
            throw new Forbidden("Change something. Support access only looks");
        }
        return true;
    }

    private static boolean onlyReads(HttpServletRequest request, Object handler) {
        return READING.contains(request.getMethod())
                || handler instanceof HandlerMethod method && method.hasMethodAnnotation(OnlyReads.class);
    }

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
