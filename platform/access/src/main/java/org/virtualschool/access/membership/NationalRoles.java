package org.virtualschool.access.membership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.access.ActionSource;
import org.virtualschool.access.Roles;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;

/** Gives every authority the national roles, with the actions that this build's modules declare, before the first request. */
@Component
public class NationalRoles implements SmartInitializingSingleton {

    private final ObjectProvider<ActionSource> modules;
    private final Tenants tenants;
    private final SettingRoles setting;

    NationalRoles(ObjectProvider<ActionSource> modules, Tenants tenants, SettingRoles setting) {
        this.modules = modules;
        this.tenants = tenants;
        this.setting = setting;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var roles = read();
        var actions = actionsByRole(roles);
        tenants.all().forEach(tenant -> give(tenant, roles, actions));
    }

    /** Gives them to one authority, as every start does to all: one that has just come is complete without a start. */
    public void giveTo(Tenant tenant) {
        var roles = read();
        give(tenant, roles, actionsByRole(roles));
    }

    private void give(Tenant tenant, List<NationalRole> roles, Map<String, Set<String>> actions) {
        var named = tenants.wordForCoordinator(tenant.id())
                .map(word -> roles.stream()
                        .map(role -> role.calledIf(Roles.COORDINATOR, word))
                        .toList())
                .orElse(roles);
        Tenancy.as(tenant.id(), () -> setting.apply(named, actions));
    }

    private Map<String, Set<String>> actionsByRole(List<NationalRole> roles) {
        var declared = modules.orderedStream()
                .flatMap(module -> module.actions().stream())
                .toList();
        refuseUnknown(declared, roles);
        return roles.stream()
                .collect(Collectors.toMap(
                        NationalRole::key,
                        role -> declared.stream()
                                .filter(action -> action.heldBy().contains(role.key()))
                                .map(Action::key)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static void refuseUnknown(List<? extends Action> declared, List<NationalRole> roles) {
        var known = roles.stream().map(NationalRole::key).collect(Collectors.toUnmodifiableSet());
        for (var action : declared) {
            if (!known.containsAll(action.heldBy())) {
                throw new IllegalStateException(
                        action.key() + " is held by a role that access/roles.yaml does not name");
            }
        }
    }

    private static List<NationalRole> read() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("national roles", new ClassPathResource("access/roles.yaml"))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("roles", Bindable.listOf(NationalRole.class))
                    .orElseThrow(() -> new IllegalStateException("access/roles.yaml names no roles"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
