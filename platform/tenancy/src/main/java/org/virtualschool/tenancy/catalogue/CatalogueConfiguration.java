package org.virtualschool.tenancy.catalogue;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.binding.RolePool;

/** The small pool of the operator's role, which may write the catalogue and nothing else. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    private static final int CONNECTIONS = 2;

    @Bean
    RolePool operatorPool(DatabaseAccess access) {
        return new RolePool("operator", access.url(), access.operator(), CONNECTIONS);
    }

    @Bean
    OperatorQueries operatorQueries(RolePool operatorPool, DSLContext everyday) {
        return new OperatorQueries(
                operatorPool.statements(everyday.configuration()),
                new TransactionTemplate(operatorPool.transactions()));
    }
}
