package org.virtualschool.proof;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.audit.PersonId;

/** Somebody who was asked in to a role of schools accepts with an account of the realm's own, as if the link had been opened. */
class OwnAccounts {

    private final Staff staff;
    private final JdbcTemplate rows;
    private final TransactionTemplate transactions;

    OwnAccounts(Staff staff, JdbcTemplate rows, TransactionTemplate transactions) {
        this.staff = staff;
        this.rows = rows;
        this.transactions = transactions;
    }

    void join(String council, String role) {
        var account = Canaries.of(council) + "-account";
        var person = PersonId.of(Callers.ISSUER, "account:" + account);
        staff.inside(
                council,
                () -> transactions.execute(status -> rows.update(
                        "update access.invitation set accepted_at = now(), accepted_by = ?, by_own_account = true, account = ?"
                                + " where role = ? and accepted_at is null",
                        person.value(),
                        account,
                        role)));
        staff.joins(council, person, role);
    }
}
