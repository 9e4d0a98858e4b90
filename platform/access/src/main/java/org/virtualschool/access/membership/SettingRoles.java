package org.virtualschool.access.membership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SettingRoles {

    private final RoleRepository roles;

    SettingRoles(RoleRepository roles) {
        this.roles = roles;
    }

    /** Brings the bound authority's national roles in line with the build; what the council added stays, and twice changes nothing. */
    @Transactional
    void apply(List<NationalRole> national, Map<String, Set<String>> actions) {
        var before = roles.givenByThePlatform();
        for (var role : national) {
            var held = actions.getOrDefault(role.key(), Set.of());
            if (!new RoleRepository.Given(role, held).equals(before.get(role.key()))) {
                roles.put(role);
                roles.give(role.key(), held);
                roles.takeAllOfThePlatformBut(role.key(), held);
            }
        }
    }
}
