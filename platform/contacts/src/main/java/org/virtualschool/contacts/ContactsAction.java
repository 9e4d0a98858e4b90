package org.virtualschool.contacts;

import static org.virtualschool.access.Roles.ACCESS_ADMINISTRATOR;
import static org.virtualschool.access.Roles.ADMINISTRATOR;
import static org.virtualschool.access.Roles.COORDINATOR;
import static org.virtualschool.access.Roles.DESIGNATED_TEACHER;
import static org.virtualschool.access.Roles.HEAD_TEACHER;
import static org.virtualschool.access.Roles.LEARNING_MENTOR;
import static org.virtualschool.access.Roles.PLATFORM_SUPPORT;
import static org.virtualschool.access.Roles.SAFEGUARDING_LEAD;
import static org.virtualschool.access.Roles.SCHOOL_DELEGATE;
import static org.virtualschool.access.Roles.SENCO;
import static org.virtualschool.access.Roles.SOCIAL_WORKER;
import static org.virtualschool.access.Roles.VIRTUAL_SCHOOL_HEAD;

import org.virtualschool.access.ListedAction;

/** What people may do with the directory of people at schools. Somebody of a school does it at the own schools alone. */
public enum ContactsAction implements ListedAction {
    VIEW_PEOPLE(
            "contacts.view-people",
            "See who is who at a school",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            ACCESS_ADMINISTRATOR,
            SOCIAL_WORKER,
            DESIGNATED_TEACHER,
            HEAD_TEACHER,
            SAFEGUARDING_LEAD,
            SENCO,
            SCHOOL_DELEGATE,
            PLATFORM_SUPPORT),
    KEEP_PEOPLE(
            "contacts.keep-people",
            "Say who is who at a school, confirm it and end it",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            ACCESS_ADMINISTRATOR),
    LET_START_AGAIN(
            "contacts.let-start-again",
            "Let somebody at a school start again who lost phone or password",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            ACCESS_ADMINISTRATOR),
    ADD_COLLEAGUE(
            "contacts.add-colleague",
            "Ask colleagues of the own school to join, and end what they have",
            false,
            DESIGNATED_TEACHER);

    private final Entry entry;

    ContactsAction(String key, String says, boolean showsChildren, String... heldBy) {
        this.entry = Entry.of(key, says, showsChildren, heldBy);
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public boolean wantsProof() {
        return this == ADD_COLLEAGUE || this == LET_START_AGAIN;
    }
}
