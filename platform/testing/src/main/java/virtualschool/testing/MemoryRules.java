package virtualschool.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a copy of the application may remember from one request to the next: nothing that belongs to a council, unless the key says which
 * council. Several copies run at once, so there is little reason to remember anything.
 */
final class MemoryRules {

    private static final String TENANT = "org.virtualschool.tenancy.TenantId";

    private MemoryRules() {}

    static Map<String, ArchRule> all() {
        var rules = new TreeMap<String, ArchRule>();
        rules.put(
                "no cache of a library, no entity tags",
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                describe(
                                        "keep answers",
                                        type -> type.getName()
                                                .matches(
                                                        "org\\.springframework\\.cache\\..*|com\\.github\\.benmanes\\.caffeine\\..*"
                                                                + "|org\\.springframework\\.web\\.filter\\.ShallowEtagHeaderFilter"))));
        rules.put(
                "no thread remembers anything",
                fields().should()
                        .notHaveRawType(describe("thread locals", type -> type.isAssignableTo(ThreadLocal.class)))
                        .allowEmptyShould(true));
        rules.put(
                "no map in a service without the tenant in its key",
                fields().that(describe("live as long as the application", MemoryRules::lives))
                        .should(rememberByTenant())
                        .allowEmptyShould(true));
        return rules;
    }

    /** A field of a Spring bean, or a static one. */
    private static boolean lives(JavaField field) {
        return field.getOwner().isMetaAnnotatedWith("org.springframework.stereotype.Component")
                || field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static ArchCondition<JavaField> rememberByTenant() {
        return new ArchCondition<>("be by tenant, or be made once and never added to") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var remembers = field.getRawType().isAssignableTo(Map.class)
                        && !keyOf(field).map(JavaClass::getName).equals(Optional.of(TENANT))
                        && (keyOf(field).filter(MemoryRules::names).isPresent() || startsEmpty(field));
                events.add(new SimpleConditionEvent(
                        field, !remembers, field.getFullName() + " can remember one council's for another"));
            }
        };
    }

    private static Optional<JavaClass> keyOf(JavaField field) {
        return field.getType() instanceof JavaParameterizedType map
                ? Optional.of(map.getActualTypeArguments().getFirst().toErasure())
                : Optional.empty();
    }

    /** Whether it names one record among many. */
    private static boolean names(JavaClass key) {
        return key.getName().matches(".*Id|java\\.util\\.UUID");
    }

    /** Whether its owner makes a map that can be added to while it is made itself; what is kept by an enum is data of the build. */
    private static boolean startsEmpty(JavaField field) {
        return keyOf(field).filter(JavaClass::isEnum).isEmpty()
                && field.getOwner().getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getOrigin().getName().matches("<(cl)?init>")
                                && call.getTargetOwner().isAssignableTo(Map.class)
                                && call.getTarget().getRawParameterTypes().isEmpty());
    }
}
