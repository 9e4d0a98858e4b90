package org.virtualschool.casework.home;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.CaseworkAction;
import org.virtualschool.web.Page;

@Controller
class HomeController {

    private final Access access;
    private final Audit audit;
    private final Home home;
    private final WorkOfAKind work;

    HomeController(Access access, Audit audit, Home home, WorkOfAKind work) {
        this.access = access;
        this.audit = audit;
        this.home = home;
        this.work = work;
    }

    @GetMapping("/{authority}")
    @Transactional
    Page home(@PathVariable String authority) {
        access.require(CaseworkAction.VIEW_HOME);
        var seen = home.of(reader(), authority);
        audit.viewed(CaseworkAction.VIEW_HOME.key(), seen.children());
        return Page.of("casework/home/home", seen.page());
    }

    @GetMapping("/{authority}/work/{kind}")
    @Transactional
    Page ofAKind(
            @PathVariable String authority, @PathVariable String kind, @RequestParam(defaultValue = "1") int page) {
        access.require(CaseworkAction.VIEW_HOME);
        var seen = work.of(reader(), authority, kind, page);
        audit.viewed(CaseworkAction.VIEW_HOME.key(), seen.children());
        return Page.of("casework/home/work", seen.page());
    }

    private Reader reader() {
        return new Reader(access.me(), access.reachFor(CaseworkAction.OVERSEE_WORK));
    }
}
