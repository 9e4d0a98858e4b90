package org.virtualschool.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;

/** Listens for the first action that an endpoint requires. The tests' requests run on their own thread. */
class AskedFor implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable Action> FIRST = new ThreadLocal<>();

    static void nothingYet() {
        FIRST.remove();
    }

    static Optional<Action> first() {
        return Optional.ofNullable(FIRST.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Access access ? listening(access) : bean;
    }

    private static Object listening(Access access) {
        return Proxy.newProxyInstance(
                Access.class.getClassLoader(), new Class<?>[] {Access.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("require") && FIRST.get() == null) {
                        FIRST.set((Action) arguments[0]);
                    }
                    try {
                        return method.invoke(access, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }
}
