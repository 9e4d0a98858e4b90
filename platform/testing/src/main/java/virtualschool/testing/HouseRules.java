package virtualschool.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What every class of the house keeps to, by name. A test runs them over the product and over a planted violation of each. */
public final class HouseRules {

    private static final String MODULES = "..cohort..|..placement..";
    private static final Pattern CLOCKLESS = Pattern.compile(
            "java\\.time\\.(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)");

    private HouseRules() {}

    /** All rules. */
    public static Map<String, ArchRule> all() {
        var rules = new TreeMap<String, ArchRule>();
        rules.put("only repositories and queries touch jOOQ", onlyRepositoriesTouchJooq());
        rules.put("no plain SQL in modules", noPlainSql());
        rules.put("no time without a clock", noTimeWithoutAClock());
        rules.put(
                "no old dates",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.util\\.(Date|Calendar)|java\\.sql\\.(Date|Timestamp)"));
        rules.put("controllers are package-private", controllersArePackagePrivate());
        rules.put("events carry identifiers only", carriesNoText("org.virtualschool.tenancy.TenantEvent"));
        rules.put("jobs carry identifiers only", carriesNoText("org.virtualschool.jobs.JobData"));
        rules.put(
                "nothing is injected into fields",
                fields().should()
                        .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                        .allowEmptyShould(true));
        rules.put(
                "names are the field's words",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Dto")
                        .orShould()
                        .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Entity)")
                        .andShould(notBeATransactionManager()));
        rules.put("only delivery crosses between councils", onlyDeliveryUsesTheExchange());
        rules.putAll(MemoryRules.all());
        return rules;
    }

    /** The rule of this name. */
    public static ArchRule named(String name) {
        var rule = all().get(name);
        if (rule == null) {
            throw new IllegalArgumentException("The house has no rule called " + name);
        }
        return rule;
    }

    /** Slices of one module do not go round in circles. @param module its base package */
    public static ArchRule slicesWithoutCycles(String module) {
        return SlicesRuleDefinition.slices()
                .matching(module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private static ArchRule onlyRepositoriesTouchJooq() {
        return noClasses()
                .that(describe("are not made for it", HouseRules::isNotMadeForSql))
                .should()
                .dependOnClassesThat(describe(
                        "make or run statements",
                        type -> type.getPackageName().matches("org\\.virtualschool\\..*\\.db(\\..*)?")
                                || type.getName().matches("org\\.jooq\\.(DSLContext|impl\\.DSL)")));
    }

    private static boolean isNotMadeForSql(JavaClass type) {
        return !type.getName().matches(".*(Repository|Queries|Reach|Configuration)(\\$.*)?")
                && !type.getPackageName().equals("org.virtualschool.tenancy.binding")
                && !type.getName().equals("org.virtualschool.tenancy.Tenancy")
                && !isGenerated(type);
    }

    /** Tables and shared views are generated from the changelogs. */
    private static boolean isGenerated(JavaClass type) {
        return type.getPackageName().matches(".*\\.db(\\..*)?")
                || type.getName().matches("org\\.virtualschool\\.\\w+\\.Shared\\w+(\\$.*)?");
    }

    private static ArchRule noPlainSql() {
        DescribedPredicate<JavaMethodCall> plain = describe(
                "takes SQL as text",
                call -> call.getTargetOwner().getName().matches("org\\.jooq\\.(DSLContext|impl\\.DSL)")
                        && call.getName().matches("execute|fetch.*|resultQuery|query|field|condition|table|sql")
                        && !call.getTarget().getRawParameterTypes().isEmpty()
                        && call.getTarget().getRawParameterTypes().getFirst().isEquivalentTo(String.class));
        return noClasses()
                .that()
                .resideInAnyPackage(MODULES.split("\\|"))
                .and(describe("are written by hand", type -> !isGenerated(type)))
                .should()
                .callMethodWhere(plain)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..");
    }

    private static ArchRule noTimeWithoutAClock() {
        DescribedPredicate<JavaMethodCall> clockless = describe(
                "asks the machine",
                call -> call.getName().equals("now")
                        && CLOCKLESS.matcher(call.getTargetOwner().getName()).matches()
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock")));
        return noClasses()
                .should()
                .callMethodWhere(clockless)
                .orShould()
                .callMethodWhere(target(owner(nameMatching("java\\.lang\\.System")))
                        .and(target(nameMatching("currentTimeMillis"))))
                .orShould()
                .callMethodWhere(
                        target(owner(nameMatching("java\\.time\\.ZoneId"))).and(target(nameMatching("systemDefault"))));
    }

    private static ArchRule controllersArePackagePrivate() {
        return classes()
                .that()
                .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    private static ArchRule onlyDeliveryUsesTheExchange() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..placement.delivery..", "..tenancy..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..placement.delivery..");
    }

    private static ArchRule carriesNoText(String type) {
        return classes()
                .that()
                .areAssignableTo(type)
                .and()
                .areNotInterfaces()
                .should(haveNoText())
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> haveNoText() {
        return new ArchCondition<>("be records without text") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var text = type.getFields().stream()
                        .filter(field ->
                                !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .filter(field -> field.getRawType().isAssignableTo(CharSequence.class)
                                || field.getRawType()
                                        .getName()
                                        .matches("java\\.(util\\.(Map|List|Set|Optional)|lang\\.Object)|.*Json.*"))
                        .toList();
                events.add(new SimpleConditionEvent(
                        type, type.isRecord() && text.isEmpty(), type.getName() + " holds " + text));
            }
        };
    }

    private static ArchCondition<JavaClass> notBeATransactionManager() {
        return new ArchCondition<>("not be a transaction manager") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        !type.isAssignableTo("org.springframework.transaction.TransactionManager"),
                        type.getName()));
            }
        };
    }
}
