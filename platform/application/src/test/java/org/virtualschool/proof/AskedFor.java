package org.virtualschool.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;

/** Listens for the actions that an endpoint requires. The tests' requests run on their own thread. */
class AskedFor implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable Action> FIRST = new ThreadLocal<>();
    private static final ThreadLocal<Set<Action>> GRANTED = ThreadLocal.withInitial(HashSet::new);

    /** Planted: the key of an action that wants no proof on this thread, whatever it says of itself; null for none. */
    private static final ThreadLocal<@Nullable String> FORGETFUL = new ThreadLocal<>();

    static void nothingYet() {
        FIRST.remove();
        GRANTED.remove();
    }

    /** What was required and not refused. */
    static Set<Action> granted() {
        return Set.copyOf(GRANTED.get());
    }

    /** Does the work while one action forgets to ask for proof. */
    static void whileNoProofIsWantedFor(String key, Runnable work) {
        FORGETFUL.set(key);
        try {
            work.run();
        } finally {
            FORGETFUL.remove();
        }
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
                    if (!method.getName().equals("require")) {
                        return invoke(access, method, arguments);
                    }
                    var asked = (Action) arguments[0];
                    if (FIRST.get() == null) {
                        FIRST.set(asked);
                    }
                    if (asked.key().equals(FORGETFUL.get())) {
                        arguments[0] = new WithoutProof(asked);
                    }
                    var answer = invoke(access, method, arguments);
                    GRANTED.get().add(asked);
                    return answer;
                });
    }

    private static @Nullable Object invoke(Access access, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(access, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private record WithoutProof(Action asked) implements Action {

        @Override
        public String key() {
            return asked.key();
        }

        @Override
        public String says() {
            return asked.says();
        }

        @Override
        public boolean showsChildren() {
            return asked.showsChildren();
        }

        @Override
        public Set<String> heldBy() {
            return asked.heldBy();
        }
    }
}
