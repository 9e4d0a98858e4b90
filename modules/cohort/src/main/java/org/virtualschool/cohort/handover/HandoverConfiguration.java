package org.virtualschool.cohort.handover;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work.Assignee;
import org.virtualschool.casework.spi.DutySource;

/** Who has to do something about children who go to somebody else. */
@Configuration(proxyBeanMethods = false)
class HandoverConfiguration {

    @Bean
    DutySource takingOn(HandoverRepository handovers, AnswerDays days) {
        return new HandoverDuty(
                "cohort.take-on-child",
                "You are asked to take on a child: say whether you do",
                "children wait for your word whether you take them on",
                Handover::isOpen,
                handover -> new Assignee.Person(handover.to()),
                handovers,
                days);
    }

    @Bean
    DutySource waitingToBeTakenOn(HandoverRepository handovers, AnswerDays days) {
        return new HandoverDuty(
                "cohort.child-not-taken-on",
                "The child goes to another social worker, who has not taken the child on yet",
                "children go to other social workers, who have not taken them on yet",
                Handover::isOpen,
                handover -> new Assignee.Role(Roles.COORDINATOR),
                handovers,
                days);
    }

    @Bean
    DutySource declined(HandoverRepository handovers, AnswerDays days) {
        return new HandoverDuty(
                "cohort.child-declined",
                "The child was not taken on: decide who has the child",
                "children were not taken on: decide who has them",
                Handover::isDeclined,
                handover -> new Assignee.Person(handover.askedBy()),
                handovers,
                days);
    }

    @Bean
    DutySource takenOver(TakenOverRepository children, AnswerDays days) {
        return new TakenOverDuty(
                "cohort.taken-over-child",
                "You have this child since a list named you: look what is open, and say that you know",
                "children are yours since a list named you: look what is open, and say that you know",
                (one, due) -> true,
                one -> new Assignee.Person(one.person()),
                children,
                days);
    }

    @Bean
    DutySource takenOverAndNotKnown(TakenOverRepository children, AnswerDays days, Clock clock) {
        return new TakenOverDuty(
                "cohort.taken-over-not-known",
                "A list gave the child to another social worker, who has not said that they know: ask them",
                "children were given to other social workers by lists, who have not said that they know: ask them",
                (one, due) -> due.isBefore(LocalDate.now(clock)),
                one -> new Assignee.Role(Roles.COORDINATOR),
                children,
                days);
    }
}
