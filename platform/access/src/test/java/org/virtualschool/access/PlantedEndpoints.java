package org.virtualschool.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.tenancy.Tenancy;

/** Endpoints as a module might write them, some with the faults that the walls must catch. */
@TestConfiguration
public class PlantedEndpoints {

    /** The one child that the planted roll has, for whoever holds a membership. */
    public static final ChildId CHILD = new ChildId(UUID.fromString("018f0000-0000-7000-8000-000000000001"));

    @Bean
    ActionSource plantedActions() {
        return () -> List.of(PlantedAction.values());
    }

    @Bean
    ChildReach plantedRoll() {
        return (person, memberships, child) -> child.equals(CHILD)
                && memberships.stream().anyMatch(membership -> membership.scope() instanceof Scope.Everyone);
    }

    @Controller
    @RequestMapping({"/{authority}/planted", "/api/v1/{authority}/planted"})
    public static class Planted {

        private final Access access;
        private final Audit audit;

        Planted(Access access, Audit audit) {
            this.access = access;
            this.audit = audit;
        }

        @GetMapping("/who")
        @ResponseBody
        Map<String, Object> who() {
            access.require(PlantedAction.LOOK);
            return Map.of(
                    "tenant", Tenancy.current().toString(),
                    "actor", Actor.current().toString(),
                    "person", access.me().person().toString());
        }

        @GetMapping("/closely")
        ModelAndView closely() {
            access.require(PlantedAction.LOOK_CLOSELY);
            return words();
        }

        @PostMapping("/closely/changes")
        String changesClosely() {
            access.require(PlantedAction.LOOK_CLOSELY);
            return "redirect:/changed";
        }

        @GetMapping("/asks-nothing")
        ModelAndView asksNothing() {
            return words();
        }

        @GetMapping("/body-asks-nothing")
        @ResponseBody
        String bodyAsksNothing() {
            return "a secret";
        }

        @GetMapping("/writes-itself")
        void writesItself(HttpServletResponse response) throws IOException {
            response.getWriter().write("a secret");
        }

        @GetMapping("/empty-asks-nothing")
        ResponseEntity<Void> emptyAsksNothing() {
            return ResponseEntity.noContent().build();
        }

        @PostMapping("/changes-and-asks-nothing")
        String changesAndAsksNothing() {
            return "redirect:/somewhere";
        }

        @PostMapping("/changes")
        String changes() {
            access.require(PlantedAction.LOOK_AT_CHILDREN);
            return "redirect:/somewhere";
        }

        @GetMapping("/refused-page-without-audit")
        ModelAndView refusedPageWithoutAudit() {
            access.require(PlantedAction.LOOK_AT_CHILDREN);
            var page = words();
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }

        @GetMapping("/children-without-audit")
        ModelAndView childrenWithoutAudit() {
            access.require(PlantedAction.LOOK_AT_CHILDREN);
            return words();
        }

        @GetMapping("/children-body-without-audit")
        @ResponseBody
        String childrenBodyWithoutAudit() {
            access.require(PlantedAction.LOOK_AT_CHILDREN);
            return "a secret";
        }

        @GetMapping("/children")
        ModelAndView children() {
            access.require(PlantedAction.LOOK_AT_CHILDREN);
            audit.viewed(PlantedAction.LOOK_AT_CHILDREN.key(), List.of(CHILD));
            return words();
        }

        @GetMapping("/children/{id}")
        @ResponseBody
        String child(@PathVariable UUID id) {
            access.require(PlantedAction.LOOK_AT_CHILDREN, new ChildId(id));
            audit.viewed(PlantedAction.LOOK_AT_CHILDREN.key(), List.of(new ChildId(id)));
            return "a child";
        }

        @GetMapping("/held-by-nobody")
        ModelAndView heldByNobody() {
            access.require(PlantedAction.HELD_BY_NOBODY);
            return words();
        }

        private static ModelAndView words() {
            return new ModelAndView(
                    (model, request, response) -> response.getWriter().write("a secret"));
        }
    }
}
