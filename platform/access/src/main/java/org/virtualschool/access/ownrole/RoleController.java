package org.virtualschool.access.ownrole;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.people.Reaching;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** What each role may do, and the council's own roles. */
@Controller
class RoleController {

    private final Access access;
    private final KeepingRoles keeping;
    private final ActionsInWords actions;

    RoleController(Access access, KeepingRoles keeping, ActionsInWords actions) {
        this.access = access;
        this.keeping = keeping;
        this.actions = actions;
    }

    @GetMapping("/{authority}/roles")
    Page list(@PathVariable String authority) {
        access.require(AccessAction.VIEW_ROLES);
        var roles = keeping.all();
        var groups = roles.stream().collect(Collectors.toMap(Role::key, role -> actions.of(role.actions())));
        var mayKeep = access.may(AccessAction.KEEP_ROLES);
        return Page.of("access/ownrole/list", new RolesPage(authority, roles, groups, mayKeep));
    }

    @GetMapping("/{authority}/roles/new")
    Page ask(@PathVariable String authority, @RequestParam(defaultValue = "") String from) {
        access.require(AccessAction.KEEP_ROLES);
        var start =
                keeping.all().stream().filter(role -> role.key().equals(from)).findFirst();
        return shown(
                authority,
                Optional.empty(),
                start.map(RoleController::startingFrom).orElseGet(Form::empty));
    }

    @PostMapping("/{authority}/roles")
    ModelAndView make(
            @PathVariable String authority, @Valid @ModelAttribute("form") RoleForm form, BindingResult sent) {
        access.require(AccessAction.KEEP_ROLES);
        if (sent.hasErrors()) {
            return shown(authority, Optional.empty(), Form.of(sent)).withErrors();
        }
        try {
            var key = keeping.make(access.me(), form.wanted());
            return Redirect.to(Urls.below(authority, "roles", key))
                    .saying("The role is made", "It can be given on the page People.");
        } catch (RoleProblems e) {
            return shown(authority, Optional.empty(), with(e, sent)).withErrors();
        }
    }

    @GetMapping("/{authority}/roles/{role}")
    Page role(@PathVariable String authority, @PathVariable String role) {
        access.require(AccessAction.KEEP_ROLES);
        var found = keeping.find(access.me(), role);
        return shown(authority, Optional.of(found), filledWith(found));
    }

    @PostMapping("/{authority}/roles/{role}")
    ModelAndView change(
            @PathVariable String authority,
            @PathVariable String role,
            @Valid @ModelAttribute("form") RoleForm form,
            BindingResult sent) {
        access.require(AccessAction.KEEP_ROLES);
        var found = Optional.of(keeping.find(access.me(), role));
        if (sent.hasErrors()) {
            return shown(authority, found, Form.of(sent)).withErrors();
        }
        try {
            keeping.change(access.me(), role, form.wanted());
            return Redirect.to(Urls.below(authority, "roles"))
                    .saying("The role is changed", "Whoever holds it goes by it from the next click on.");
        } catch (RoleProblems e) {
            return shown(authority, found, with(e, sent)).withErrors();
        }
    }

    @PostMapping("/{authority}/roles/{role}/end")
    ModelAndView end(@PathVariable String authority, @PathVariable String role) {
        access.require(AccessAction.KEEP_ROLES);
        var found = keeping.find(access.me(), role);
        var holders = keeping.holders(role);
        if (!holders.isEmpty()) {
            var who = access.may(AccessAction.VIEW_PEOPLE) ? String.join(", ", holders) : "somebody";
            var held = filledWith(found).withError("", "This role is held by " + who + ". End that first");
            return shown(authority, Optional.of(found), held).withErrors();
        }
        keeping.end(access.me(), role);
        return Redirect.to(Urls.below(authority, "roles"))
                .saying("The role has ended", "Nobody can be given it any longer.");
    }

    private static Form with(RoleProblems problems, BindingResult sent) {
        var form = Form.of(sent);
        for (var problem : problems.byField().entrySet()) {
            form = form.withError(problem.getKey(), problem.getValue());
        }
        return form;
    }

    private static Form startingFrom(Role role) {
        return Form.filledWithAll(Map.of("from", List.of(role.key()), "actions", List.copyOf(role.actions())));
    }

    private static Form filledWith(Role role) {
        return Form.filledWithAll(Map.of(
                "name", List.of(role.name()),
                "says", List.of(role.says()),
                "actions", List.copyOf(role.actions()),
                "reaches", role.reaches().stream().map(Reaching::key).toList(),
                "givers", List.copyOf(role.givers())));
    }

    private Page shown(String authority, Optional<Role> role, Form form) {
        var roles = keeping.all();
        var offered = new TreeSet<>(KeepingRoles.givenBy(access.me(), roles).actions());
        offered.removeAll(KeepingRoles.ofEveryRole(roles));
        List<String> holders = role.isPresent() && access.may(AccessAction.VIEW_PEOPLE)
                ? keeping.holders(role.get().key())
                : List.of();
        return Page.of("access/ownrole/one", new RolePage(authority, role, roles, actions.of(offered), holders, form));
    }
}
