package org.virtualschool.cohort.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;

/** A council may put a whole year on one caseload: nobody on it is left out. The children are gone again afterwards. */
@CohortTest
class LargeCaseloadRepositoryTests {

    private static final int MORE_THAN_OF_THE_PAST = 201;

    @Autowired
    private CaseloadQueries queries;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void isReadWhole() {
        var council = councils.calderdale();
        var femi = councils.visitor(council, Roles.SOCIAL_WORKER, new Scope.Caseload());

        assertThat(aLargeCaseload(council, femi.person())).hasSize(MORE_THAN_OF_THE_PAST);
    }

    private List<Held> aLargeCaseload(TenantId council, PersonId person) {
        return Tenancy.as(
                council,
                () -> Actor.as(
                        Actor.platform("test.caseload"),
                        () -> transactions.execute(status -> {
                            for (int i = 0; i < MORE_THAN_OF_THE_PAST; i++) {
                                caseloads.add(person, children.lookedAfter(council, "Ivo", "Large"));
                            }
                            var read = queries.now(person, DSL.trueCondition(), SchoolReach.whole());
                            status.setRollbackOnly();
                            return read;
                        })));
    }
}
