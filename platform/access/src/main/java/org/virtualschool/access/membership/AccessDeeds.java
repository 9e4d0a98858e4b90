package org.virtualschool.access.membership;

import java.util.List;
import java.util.Map;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.Action;
import org.virtualschool.access.ActionSource;

/** What people may do with access, and what the audit says besides of what was done with it. */
final class AccessDeeds implements ActionSource {

    private static final Map<String, String> BESIDES = Map.ofEntries(
            Map.entry("access.grant-membership", "Give somebody access"),
            Map.entry("access.revoke-membership", "End somebody's access"),
            Map.entry("access.confirm-membership", "Say that somebody's access is still needed"),
            Map.entry("access.set-worker-number", "Say how the council's systems know somebody"),
            Map.entry("access.invite", "Ask somebody to join"),
            Map.entry("access.set-up-account", "Send a link to set up an account"),
            Map.entry("access.let-start-again", "Let somebody of a school start again who lost phone or password"),
            Map.entry("access.send-start-again", "Send the link to start again"),
            Map.entry("access.use-start-again", "Use the link to start again"),
            Map.entry("access.give-up-start-again", "Not manage to let somebody start again"),
            Map.entry("access.started-again-elsewhere", "Start again with the account, by way of another council"),
            Map.entry("access.accept-invitation", "Accept an invitation"),
            Map.entry("access.withdraw-invitation", "Take an invitation back"),
            Map.entry("access.upload-staff-list", "Bring a file of people to invite"),
            Map.entry("access.confirm-staff-list", "Invite the people of a file"),
            Map.entry("access.ask-for-access", "Ask for access"),
            Map.entry("access.answer-request", "Answer somebody who asked for access"),
            Map.entry("access.ask-setup", "Ask to change how people get in"),
            Map.entry("access.operate", "Bring the council on, suspend or resume it"),
            Map.entry("access.forget-names", "Forget who was invited or asked for access long ago"),
            Map.entry("post.change-wording", "Change what a message says"),
            Map.entry("access.ask-support", "Ask for support access"),
            Map.entry("access.turned-away", "Be turned away by support access that does not reach so far"));

    @Override
    public List<? extends Action> actions() {
        return List.of(AccessAction.values());
    }

    @Override
    public String about() {
        return "People and access";
    }

    @Override
    public Map<String, String> deeds() {
        return BESIDES;
    }
}
