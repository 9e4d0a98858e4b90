package org.virtualschool.tenancy;

/** The small number an authority is known by inside the platform. It has no meaning, is given at onboarding and never changes. */
public record TenantId(short number) {

    public TenantId {
        if (number <= 0) {
            throw new IllegalArgumentException("A tenant's number is positive");
        }
    }

    /** The tenant with this number. */
    public static TenantId of(short number) {
        return new TenantId(number);
    }

    @Override
    public String toString() {
        return Short.toString(number);
    }
}
