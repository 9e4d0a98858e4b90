package org.virtualschool.tenancy.binding;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.event.TransactionalEventListener;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantEvent;

/**
 * Binds a listener to its event's tenant before its transaction begins: on another thread, perhaps hours later, from the event alone. Stands
 * between the registry's completion advice (highest precedence + 10) and the transaction.
 */
@Configuration(proxyBeanMethods = false)
class ListenersAreBound {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor listenersAreBoundToTheTenantOfTheirEvent() {
        MethodInterceptor binding = invocation -> {
            var arguments = invocation.getArguments();
            if (arguments.length == 1 && arguments[0] instanceof TenantEvent event) {
                return Tenancy.calling(event.tenant(), invocation::proceed);
            }
            return invocation.proceed();
        };
        var listeners = new AnnotationMatchingPointcut(null, TransactionalEventListener.class, true);
        var advisor = new DefaultPointcutAdvisor(listeners, binding);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return advisor;
    }
}
