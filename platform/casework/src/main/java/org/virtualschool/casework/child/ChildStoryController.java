package org.virtualschool.casework.child;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.CaseworkAction;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.casework.spi.TimelineKind;
import org.virtualschool.web.Page;
import org.virtualschool.web.Urls;

@Controller
class ChildStoryController {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final ChildStory story;

    ChildStoryController(Access access, Audit audit, ChildShells shells, ChildStory story) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.story = story;
    }

    @GetMapping("/{authority}/children/{child}/timeline")
    @Transactional
    Page timeline(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @RequestParam(name = "kind", defaultValue = "") List<String> kind) {
        access.require(CaseworkAction.VIEW_TIMELINE, child);
        var asked = kind.stream().flatMap(key -> TimelineKind.of(key).stream()).collect(Collectors.toSet());
        var page = new TimelinePage(
                Urls.below(authority, "children", child, "timeline"),
                shells.of(child, "timeline"),
                asked,
                story.timeline(child, asked));
        audit.viewed(CaseworkAction.VIEW_TIMELINE.key(), List.of(child));
        return Page.of("casework/child/timeline", page);
    }

    @GetMapping("/{authority}/children/{child}/seen")
    @Transactional
    Page whoSaw(@PathVariable ChildId child) {
        access.require(CaseworkAction.VIEW_WHO_SAW, child);
        var page = new WhoSawPage(shells.of(child, "seen"), story.whoSaw(child, role -> role.replace('-', ' ')));
        audit.viewed(CaseworkAction.VIEW_WHO_SAW.key(), List.of(child));
        return Page.of("casework/child/who-saw", page);
    }
}
