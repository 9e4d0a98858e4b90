package org.virtualschool.casework.auditing;

import static org.virtualschool.casework.auditing.AuditQuestion.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.audit.AuditTrail.Question;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.spi.ChildrenInReach;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;

/** Makes a question to the audit from what was sent, or says what is wrong with it. What is foreign, made up or unreadable is wrong alike. */
@Component
class Asking {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final Access access;
    private final Deeds deeds;
    private final ObjectProvider<ChildrenInReach> reach;

    Asking(Access access, Deeds deeds, ObjectProvider<ChildrenInReach> reach) {
        this.access = access;
        this.deeds = deeds;
        this.reach = reach;
    }

    /** @param sent null where a value in it could not be read, which the form then says */
    Asked look(@Nullable AuditQuestion sent, Form form, Action action) {
        var question = sent == null ? AuditQuestion.ANYTHING : sent;
        var child = id(question.child(), ChildId::of);
        var childName = child.flatMap(id -> nameOf(id, action));
        var person = id(question.person(), PersonId::of);
        var personName = person.flatMap(access::nameOf);
        var checked = checked(question, form, childName, personName);
        var trail = new Question(
                child,
                person,
                given(question.action()),
                given(question.kind()).map("change"::equals),
                real(question.from()).map(Asking::begins),
                real(question.to()).map(last -> begins(last.plusDays(1))));
        return new Asked(question, checked, checked.hasErrors() ? Question.ANYTHING : trail, childName, personName);
    }

    private Form checked(AuditQuestion question, Form sent, Optional<String> child, Optional<String> person) {
        var form = sent;
        if (given(question.child()).isPresent() && child.isEmpty()) {
            form = form.withError("child", "There is no such child within your reach. Find the child by name");
        }
        if (given(question.person()).isPresent() && person.isEmpty()) {
            form = form.withError("person", "Choose somebody from the list");
        }
        if (given(question.action()).filter(key -> !deeds.isKnown(key)).isPresent()) {
            form = form.withError("action", "Choose an action from the list");
        }
        if (given(question.kind())
                .filter(kind -> !kind.equals("view") && !kind.equals("change"))
                .isPresent()) {
            form = form.withError("kind", "Choose views or changes");
        }
        return days(question, form);
    }

    private static Form days(AuditQuestion question, Form sent) {
        var form = sent;
        var from = question.from();
        var to = question.to();
        if (from != null && isNoDay(from)) {
            form = form.withError("from", "Enter a real date");
        }
        if (to != null && isNoDay(to)) {
            form = form.withError("to", "Enter a real date");
        }
        return from != null && to != null && to.isBefore(from)
                ? form.withError("to", "The last day must not be before the first")
                : form;
    }

    private static boolean isNoDay(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST);
    }

    private Optional<String> nameOf(ChildId child, Action action) {
        var known = reach.getObject().namesReached(List.of(child), access.me().person(), access.reachFor(action));
        return Optional.ofNullable(known.get(child));
    }

    private static <T> Optional<T> id(@Nullable String text, Function<String, T> reading) {
        try {
            return given(text).map(reading);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A day that is none was found wrong already. */
    private static Optional<LocalDate> real(@Nullable LocalDate day) {
        return Optional.ofNullable(day).filter(given -> !isNoDay(given));
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(Dates.LONDON).toInstant();
    }
}
