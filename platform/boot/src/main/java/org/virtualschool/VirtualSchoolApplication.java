package org.virtualschool;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Virtual School: one deployable on which many authorities each run their own virtual school. Beans are named by their whole class name:
 * two modules may each have a package-private class of the same simple name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Virtual School", sharedModules = "tenancy")
public class VirtualSchoolApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(VirtualSchoolApplication.class, arguments);
    }
}
