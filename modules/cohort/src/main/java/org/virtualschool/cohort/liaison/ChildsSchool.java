package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;
import org.virtualschool.contacts.SchoolContact;
import org.virtualschool.contacts.SchoolContacts;
import org.virtualschool.directory.Urn;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Urls;

/** The school on whose roll a child is: who there reads what is shared with it, and the message that something is. */
@Component
class ChildsSchool {

    static final String LINK = "link";

    /** Where the school reads, below the child's address. */
    static final String PATH = "shared";

    static final MessageKind SHARED = new MessageKind(
            "cohort.shared-with-school",
            "Tells a designated teacher that social care shared something, which waits behind the sign-in",
            Map.of(LINK, OwnLink.class));

    private static final String READERS = "the designated teacher and the head teacher of %s";
    private static final String LATER = ", and after a move those of the next school, until you take it back";

    private final Children children;
    private final SchoolContacts contacts;
    private final Post post;
    private final Tenants tenants;

    ChildsSchool(Children children, SchoolContacts contacts, Post post, Tenants tenants) {
        this.children = children;
        this.contacts = contacts;
        this.post = post;
        this.tenants = tenants;
    }

    /** The school of the register, if a looked-after child is at one. */
    Optional<Urn> of(ChildId child) {
        return lookedAfter(child).flatMap(ChildSummary::school).flatMap(ChildSummary.School::urn);
    }

    /** Who reads what is shared, in plain words for whoever shares it. */
    String says(ChildId child) {
        var school = lookedAfter(child)
                .flatMap(ChildSummary::school)
                .filter(one -> one.urn().isPresent());
        return school.map(one -> "Who reads it: " + READERS.formatted(one.name()) + LATER + "." + reached(one))
                .orElse("The child is at no school that signs in here. Nobody reads it until the child is at one: then "
                        + READERS.formatted("that school") + " do.");
    }

    private String reached(ChildSummary.School school) {
        return teachers(school.urn().orElseThrow()).isEmpty()
                ? " No designated teacher is known there, so nobody is written to: ring the school."
                : " The designated teacher is written to, in a message that names nobody.";
    }

    /** Writes to the designated teachers, in the running transaction; to nobody about a child who is not looked after. */
    void tell(ChildId child) {
        var council = tenants.here();
        var link = new OwnLink(Urls.below(council.slug(), "children", child, PATH));
        of(child)
                .map(this::teachers)
                .orElse(List.of())
                .forEach(teacher ->
                        post.send(Message.of(SHARED, teacher.address()).with(LINK, link)));
    }

    private List<SchoolContact> teachers(Urn school) {
        return contacts.at(school).stream()
                .filter(contact -> contact.role().equals(Roles.DESIGNATED_TEACHER))
                .toList();
    }

    private Optional<ChildSummary> lookedAfter(ChildId child) {
        return children.find(child).filter(found -> found.status() == ChildStatus.LOOKED_AFTER);
    }
}
