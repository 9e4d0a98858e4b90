package org.virtualschool.tenancy.binding;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.virtualschool.tenancy.DatabaseAccess;

/** The everyday pool, its transactions and its statements. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseAccess.class)
class DatabaseConfiguration {

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseAccess access) {
        var pool = new HikariDataSource();
        pool.setPoolName("app");
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.app().username());
        pool.setPassword(access.app().password());
        pool.setMaximumPoolSize(access.connections());
        pool.addDataSourceProperty(RolePool.ROWS_TOGETHER, "true");
        return pool;
    }

    @Bean
    @Primary
    TenantTransactionManager transactionManager(DataSource dataSource) {
        return new TenantTransactionManager(dataSource);
    }

    @Bean
    ExecuteListenerProvider statementGuard(DataSource dataSource) {
        return new DefaultExecuteListenerProvider(new StatementGuard(dataSource));
    }

    /** Identifiers are the changelogs' own, so nothing needs quoting; a statement without a where clause is a fault. */
    @Bean
    DefaultConfigurationCustomizer statementSettings() {
        return configuration -> configuration
                .settings()
                .withExecuteUpdateWithoutWhere(org.jooq.conf.ExecuteWithoutWhere.THROW)
                .withExecuteDeleteWithoutWhere(org.jooq.conf.ExecuteWithoutWhere.THROW);
    }
}
