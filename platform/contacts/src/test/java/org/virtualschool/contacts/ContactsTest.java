package org.virtualschool.contacts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** Starts the module once for all its tests, with pages and people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(module = "contacts", mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "web")
@AutoConfigureMockMvc
@Import(People.class)
@ContextConfiguration(initializers = People.LetterBox.class)
@TestPropertySource(
        properties = {
            "virtual-school.identity.issuer=" + People.ISSUER,
            "virtual-school.identity.school-providers.schools=schools.example",
            "spring.mail.host=127.0.0.1",
            "VS_SMTP_TLS=false"
        })
public @interface ContactsTest {}
