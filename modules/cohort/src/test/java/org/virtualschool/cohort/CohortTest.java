package org.virtualschool.cohort;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/** Starts the module once for all its tests, with what it stands on and with pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(module = "cohort", mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "web")
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "virtual-school.identity.issuer=" + Councils.ISSUER,
            "virtual-school.identity.school-providers." + Councils.SCHOOLS + "=schools.example"
        })
public @interface CohortTest {}
