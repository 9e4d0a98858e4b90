package org.virtualschool.tenancy.migration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.ReferenceData;

@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    Migrations migrations(
            DatabaseAccess access,
            @Value("${virtual-school.migrations}") String[] modules,
            ObjectProvider<ReferenceData> referenceData) {
        return new Migrations(
                access,
                java.util.List.of(modules),
                referenceData.orderedStream().toList());
    }
}
