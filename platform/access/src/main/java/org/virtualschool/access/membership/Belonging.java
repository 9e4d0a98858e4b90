package org.virtualschool.access.membership;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.TenantId;

@Service
class Belonging {

    private final BelongsToRepository belongsTo;

    Belonging(BelongsToRepository belongsTo) {
        this.belongsTo = belongsTo;
    }

    @Transactional(readOnly = true)
    List<TenantId> of(PersonId person) {
        return belongsTo.of(person);
    }
}
