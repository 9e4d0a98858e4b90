package org.virtualschool.placement.clock;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.directory.GssCode;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.StricterDeadlines;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/** Clocks without a database. */
public final class ClockFixtures {

    private static final CalendarsOnPaper CALENDARS = new CalendarsOnPaper();
    private static final Authority CALDERDALE = new Authority(
            new AuthorityCode("381"),
            new GssCode("E08000033"),
            "Calderdale",
            "Yorkshire and The Humber",
            "201819",
            "202425",
            true);

    private ClockFixtures() {}

    /** Of a council that has no numbers of its own. */
    public static Clocks clocks(List<LocalDate> closures) {
        return clocks(closures, new ClockRules(own(Map.of())));
    }

    /** Of a council with numbers of its own. */
    public static Clocks clocks(Map<String, Integer> numbers) {
        return clocks(new ClockRules(own(numbers)));
    }

    static Clocks clocks(ClockRules rules) {
        return clocks(List.of(), rules);
    }

    static Clocks clocks(List<LocalDate> closures, ClockRules rules) {
        var schoolDays = new SchoolDayCount(
                CALENDARS,
                CALENDARS,
                only(Authorities.class, "byCode", Optional.of(CALDERDALE)),
                only(Schools.class, "byUrn", Optional.empty()));
        return new Clocks(rules, new Counting(CALENDARS, only(Tenants.class, "closureDaysOf", closures), schoolDays));
    }

    /** Counts for the council whose clocks they are. */
    public static <T> T at(Supplier<T> work) {
        return Tenancy.as(TenantId.of((short) 1), work);
    }

    /** The council's own numbers, which count where they are stricter. */
    static StricterDeadlines own(Map<String, Integer> numbers) {
        return new StricterDeadlines() {
            @Override
            public Map<String, Integer> all() {
                return numbers;
            }

            @Override
            public void set(String rule, int days) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void withdraw(String rule) {
                throw new UnsupportedOperationException();
            }

            @Override
            public int days(DeadlineRule rule) {
                return Math.min(rule.days(), numbers.getOrDefault(rule.key(), rule.days()));
            }
        };
    }

    /** Answers one question and no other. */
    public static <T> T only(Class<T> type, String question, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, asked) -> {
            if (!method.getName().equals(question)) {
                throw new UnsupportedOperationException(method.getName());
            }
            return answer;
        }));
    }
}
