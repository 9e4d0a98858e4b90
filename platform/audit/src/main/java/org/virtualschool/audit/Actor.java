package org.virtualschool.audit;

import java.util.function.Supplier;

/**
 * On whose behalf work is done: a person in a role, a machine client, or the platform itself. Bound once at an edge, like the tenant.
 *
 * @param person who; the platform's own jobs have an identifier of their own
 * @param role the role's key in this authority, such as {@code virtual-school-head}, or {@code platform:delivery} for a job
 */
public record Actor(PersonId person, String role) {

    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    /** The platform itself, doing the named work: {@code Actor.platform("delivery")}. */
    public static Actor platform(String work) {
        return new Actor(PersonId.of("platform", work), "platform:" + work);
    }

    /** Does the work on the actor's behalf. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(ACTING, actor).call(work::get);
    }

    /** As {@link #as(Actor, Supplier)}, for work that throws checked exceptions. */
    public static <T, X extends Throwable> T calling(Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ACTING, actor).call(work);
    }

    /** On whose behalf the current work is done. @throws IllegalStateException where no edge has said so */
    public static Actor current() {
        if (!ACTING.isBound()) {
            throw new IllegalStateException("Nobody is acting here: bind the actor at the edge with Actor.as(…)");
        }
        return ACTING.get();
    }
}
