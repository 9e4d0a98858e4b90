package org.virtualschool.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.stream.Collectors;
import org.virtualschool.access.Action;

/** The action that an endpoint names in its code. */
final class AskedActions {

    private AskedActions() {}

    /** @return its key @throws IllegalStateException if the endpoint names none, or several */
    static String of(Method endpoint) {
        JavaClass controller = new ClassFileImporter().importClass(endpoint.getDeclaringClass());
        var keys = controller.getMethod(endpoint.getName(), endpoint.getParameterTypes()).getFieldAccesses().stream()
                .filter(access -> access.getTargetOwner().isAssignableTo(Action.class))
                .map(access -> key(access.getTargetOwner(), access.getName()))
                .collect(Collectors.toSet());
        if (keys.size() != 1) {
            throw new IllegalStateException(endpoint + " names " + keys);
        }
        return keys.iterator().next();
    }

    private static String key(JavaClass actions, String constant) {
        for (var action : actions.reflect().getEnumConstants()) {
            if (action instanceof Action found && ((Enum<?>) action).name().equals(constant)) {
                return found.key();
            }
        }
        throw new IllegalStateException("No action " + constant);
    }
}
