package org.virtualschool.access.request;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    static Wall wall() {
        return new Wall();
    }

    @Bean
    static WebMvcConfigurer wallBehindEveryHandler(Wall wall) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(wall);
            }
        };
    }
}
