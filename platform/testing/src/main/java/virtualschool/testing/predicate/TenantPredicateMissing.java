package virtualschool.testing.predicate;

/** A statement that leaves a tenant table to row security alone. */
public final class TenantPredicateMissing extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TenantPredicateMissing(String tables) {
        super("The statement touches " + tables
                + " without naming the tenant: add ours(…) to its where clause, or tenant_id to its columns");
    }
}
