package virtualschool.testing.predicate;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Puts the check on every statement of every test that starts an application context. */
@AutoConfiguration(beforeName = "org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration")
public class PredicateCheckConfiguration {

    @Bean
    DefaultConfigurationCustomizer predicateCheck() {
        return configuration -> configuration.set(PredicateCheck::new);
    }
}
