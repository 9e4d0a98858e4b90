package org.virtualschool.cohort.merging;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class MergingConfiguration {

    @Bean
    static WebMvcConfigurer oldLinksBeforeEveryPage(ObjectProvider<OldLinks> links) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(links.getObject());
            }
        };
    }
}
