package org.virtualschool.access.othersystem;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.keycloak.MachineClients;
import org.virtualschool.access.keycloak.RealmTrouble;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;
import org.virtualschool.web.Urls;

/** The council's other systems. A secret is shown once, on the page that answers, and kept nowhere here. */
@Controller
class SystemController {

    private final Access access;
    private final LettingSystemsIn letting;
    private final ActionsOfMachines actions;
    private final MachineClients realm;

    SystemController(Access access, LettingSystemsIn letting, ActionsOfMachines actions, MachineClients realm) {
        this.access = access;
        this.letting = letting;
        this.actions = actions;
        this.realm = realm;
    }

    @GetMapping("/{authority}/systems")
    Page list(@PathVariable String authority) {
        access.require(AccessAction.KEEP_SYSTEMS);
        return Page.of("access/othersystem/list", new SystemsPage(authority, letting.all(), actions.inWords()));
    }

    @GetMapping("/{authority}/systems/new")
    Page ask(@PathVariable String authority) {
        access.require(AccessAction.KEEP_SYSTEMS);
        return shown(authority, Form.empty());
    }

    @PostMapping("/{authority}/systems")
    ModelAndView letIn(
            @PathVariable String authority, @Valid @ModelAttribute("form") SystemForm form, BindingResult sent) {
        access.require(AccessAction.KEEP_SYSTEMS);
        if (sent.hasErrors()) {
            return shown(authority, Form.of(sent)).withErrors();
        }
        var wanted = new TreeSet<>(Objects.requireNonNull(form.actions()));
        if (!actions.inWords().keySet().containsAll(wanted)) {
            return shown(authority, Form.of(sent).withError("actions", "Choose from what is offered"))
                    .withErrors();
        }
        try {
            return secret(authority, letIn(authority, form, wanted));
        } catch (Refused e) {
            return shown(authority, Form.of(sent).withError("client", String.valueOf(e.getMessage())))
                    .withErrors();
        }
    }

    private OtherSystem letIn(String authority, SystemForm form, Set<String> wanted) {
        var client = authority + "-" + form.client();
        return letting.letIn(client, Objects.requireNonNull(form.name()).strip(), wanted);
    }

    @PostMapping("/{authority}/systems/{system}/renew")
    Page renew(@PathVariable String authority, @PathVariable SystemId system) {
        access.require(AccessAction.KEEP_SYSTEMS);
        var found = letting.find(system);
        if (found.revokedAt().isPresent()) {
            throw new Refused("system-put-out", "This system was put out. Let it in anew, under another name");
        }
        letting.renewed(found);
        return secret(authority, found);
    }

    @PostMapping("/{authority}/systems/{system}/put-out")
    Redirect putOut(@PathVariable String authority, @PathVariable SystemId system) {
        access.require(AccessAction.KEEP_SYSTEMS);
        var found = letting.find(system);
        letting.putOut(found);
        try {
            realm.remove(found.client());
        } catch (RealmTrouble e) {
            return back(authority)
                    .saying(
                            "The system has no access any longer",
                            "Keycloak still knows its name, which opens nothing.");
        }
        return back(authority).saying("The system has no access any longer");
    }

    /** Makes the secret in the realm, once the council's own part is committed; what fails there is begun again by asking for a new secret. */
    private Page secret(String authority, OtherSystem system) {
        try {
            var secret = realm.makeOrRenew(system.client(), system.name());
            return answered(new SecretPage(authority, system, secret, "", realm.tokens()));
        } catch (RealmTrouble e) {
            return answered(new SecretPage(authority, system, "", String.valueOf(e.getMessage()), realm.tokens()));
        }
    }

    private static Page answered(SecretPage page) {
        return Page.of("access/othersystem/secret", page);
    }

    private Page shown(String authority, Form form) {
        Map<String, String> words = actions.inWords();
        return Page.of("access/othersystem/new", new SystemPage(authority, words, form));
    }

    private static Redirect back(String authority) {
        return Redirect.to(Urls.below(authority, "systems"));
    }
}
