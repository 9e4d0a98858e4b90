package org.virtualschool.cohort;

import static org.virtualschool.access.Roles.ADMINISTRATOR;
import static org.virtualschool.access.Roles.COORDINATOR;
import static org.virtualschool.access.Roles.DESIGNATED_TEACHER;
import static org.virtualschool.access.Roles.DIRECTOR;
import static org.virtualschool.access.Roles.HEAD_TEACHER;
import static org.virtualschool.access.Roles.LEARNING_MENTOR;
import static org.virtualschool.access.Roles.MACHINE_CLIENT;
import static org.virtualschool.access.Roles.NOMINATED_OFFICER;
import static org.virtualschool.access.Roles.PLATFORM_SUPPORT;
import static org.virtualschool.access.Roles.SAFEGUARDING_LEAD;
import static org.virtualschool.access.Roles.SCHOOL_DELEGATE;
import static org.virtualschool.access.Roles.SENCO;
import static org.virtualschool.access.Roles.SERVICE_MANAGER;
import static org.virtualschool.access.Roles.SOCIAL_WORKER;
import static org.virtualschool.access.Roles.VIRTUAL_SCHOOL_HEAD;

import java.util.Optional;
import org.virtualschool.access.Action;
import org.virtualschool.access.ListedAction;

/** What people may do with the roll. */
public enum CohortAction implements ListedAction {
    VIEW_ROLL(
            "cohort.view-roll",
            "See the roll",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            DESIGNATED_TEACHER,
            HEAD_TEACHER,
            SAFEGUARDING_LEAD,
            SENCO,
            SCHOOL_DELEGATE,
            MACHINE_CLIENT,
            PLATFORM_SUPPORT),
    VIEW_CHILD(
            "cohort.view-child",
            "See a child's record",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            DESIGNATED_TEACHER,
            HEAD_TEACHER,
            SAFEGUARDING_LEAD,
            SENCO,
            SCHOOL_DELEGATE,
            MACHINE_CLIENT,
            PLATFORM_SUPPORT),
    VIEW_SCHOOL(
            "cohort.view-school",
            "See which school a child is at",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            DESIGNATED_TEACHER,
            HEAD_TEACHER,
            SAFEGUARDING_LEAD,
            SENCO,
            SCHOOL_DELEGATE,
            MACHINE_CLIENT,
            PLATFORM_SUPPORT),
    VIEW_CONFIDENTIAL(
            "cohort.view-confidential",
            "See where a child lives and learns whose address is confidential",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            SOCIAL_WORKER,
            SERVICE_MANAGER,
            NOMINATED_OFFICER,
            DIRECTOR,
            DESIGNATED_TEACHER,
            HEAD_TEACHER,
            SAFEGUARDING_LEAD,
            SENCO,
            SCHOOL_DELEGATE),
    KEEP_CONFIDENTIAL(
            "cohort.keep-confidential",
            "Make a child's address confidential, see why it is, and end that",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            SOCIAL_WORKER),
    VIEW_CARE_HISTORY(
            "cohort.view-care-history",
            "See where a child is placed, since when a child is looked after, and the care before today",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            MACHINE_CLIENT,
            PLATFORM_SUPPORT),
    VIEW_HISTORY(
            "cohort.view-history",
            "See every value that was ever recorded of a child's care, placements and schools, and who recorded it",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            PLATFORM_SUPPORT),
    REVEAL_PLACEMENT(
            "cohort.reveal-placement",
            "See where a child is placed and who the carer is, for a reason",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            SOCIAL_WORKER),
    IMPORT_ROLL(
            "cohort.import-roll",
            "Bring the roll up to date from a list",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR,
            COORDINATOR,
            MACHINE_CLIENT),
    UNDO_IMPORT(
            "cohort.undo-import",
            "Take back what a list changed on the roll",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR),
    VIEW_IMPORTS(
            "cohort.view-imports",
            "See the lists that were given, and what came of them",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR,
            COORDINATOR,
            PLATFORM_SUPPORT),
    VIEW_RECONCILIATION(
            "cohort.view-reconciliation",
            "See what differs between the roll and what social care said",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR,
            COORDINATOR),
    VIEW_NEED(
            "cohort.view-need",
            "See for which kind of need a child came into care",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            SOCIAL_WORKER),
    VIEW_COHORTS(
            "cohort.view-cohorts",
            "Count and list children by definition and day, such as those looked after for 12 months at 31 March",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            PLATFORM_SUPPORT),
    VIEW_UNACCOMPANIED(
            "cohort.view-unaccompanied",
            "See which children are unaccompanied asylum seekers",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    EXPORT_ROLL(
            "cohort.export-roll",
            "Take a list of children along as a file",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR),
    EXPORT_MANY(
            "cohort.export-many",
            "Take a list of more than 50 children along as a file",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR),
    FIND_DUPLICATES(
            "cohort.find-duplicates",
            "See children who may be on the roll twice, and say that they are not the same",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR),
    MERGE_CHILDREN(
            "cohort.merge-children",
            "Merge two records of one child, after seeing what comes of it",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR),
    SAVE_VIEW(
            "cohort.save-view",
            "Save views of the roll, and use those that colleagues share",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    DECIDE_VERSIONS(
            "cohort.decide-versions",
            "Decide which of two versions of a child's care is right",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR),
    VIEW_PEOPLE(
            "cohort.view-people",
            "See who works with a child",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            PLATFORM_SUPPORT),
    RECORD_PEOPLE(
            "cohort.record-people",
            "Record who works with a child, make sure of it and end it",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    REVEAL_FAMILY(
            "cohort.reveal-family",
            "See who holds parental responsibility, for a reason",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            SOCIAL_WORKER),
    RECORD_FAMILY(
            "cohort.record-family",
            "Record who holds parental responsibility, and end it",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            SOCIAL_WORKER),
    VIEW_CARD(
            "cohort.view-card",
            "See a child's contact card: status, entitlement and whom to ask",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            DESIGNATED_TEACHER,
            HEAD_TEACHER,
            SAFEGUARDING_LEAD),
    VIEW_SEND(
            "cohort.view-send",
            "See a child's special educational needs",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            DESIGNATED_TEACHER,
            HEAD_TEACHER,
            SENCO,
            MACHINE_CLIENT),
    CHANGE_SEND(
            "cohort.change-send",
            "Record a child's special educational needs, reviews and SEN caseworker",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            MACHINE_CLIENT),
    VIEW_CASELOADS(
            "cohort.view-caseloads",
            "See who looks after whom",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR,
            PLATFORM_SUPPORT),
    VIEW_WORKER_ACCESS(
            "cohort.view-worker-access",
            "See whether those who work with children have access, and whom each of them reaches",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR),
    CHANGE_CASELOAD(
            "cohort.change-caseload",
            "Put children on somebody's caseload and take them off",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR),
    VIEW_TELLING(
            "cohort.view-telling",
            "See which schools do not know yet that they have a looked-after child",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR),
    TELL_SCHOOL(
            "cohort.tell-school",
            "Say that a school was told by hand that it has a looked-after child",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR),
    READ_SCHOOL_NOTICE(
            "cohort.read-school-notice",
            "Open what the own school is told about a looked-after child",
            true,
            DESIGNATED_TEACHER,
            HEAD_TEACHER),
    GIVE_OFFER(
            "cohort.give-offer",
            "Give a family the offer of the virtual school when a child leaves care for good, and record what came of it",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    READ_LEAFLET(
            "cohort.read-leaflet",
            "Read the leaflet for adopters, which is about no child",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    HAND_OVER(
            "cohort.hand-over-child",
            "Ask a colleague to take on a child for good, take one on or decline",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR,
            LEARNING_MENTOR,
            SOCIAL_WORKER),
    DELEGATE(
            "cohort.delegate-child",
            "Let a colleague stand in with a child of the own caseload until a day, and end that",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR,
            COORDINATOR,
            LEARNING_MENTOR,
            SOCIAL_WORKER),
    VIEW_SCHOOLING(
            "cohort.view-schooling",
            "See where a child learns and learnt, and why a school place changed",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            PLATFORM_SUPPORT),
    RECORD_SCHOOLING(
            "cohort.record-schooling",
            "Record where a child learns, and since when",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR),
    LOG_PLACE_ACTION(
            "cohort.log-place-action",
            "Write down what was done to find a child a full-time place",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    VIEW_LIAISON(
            "cohort.view-liaison",
            "See what social care told the virtual school about a child, and what came of it",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    TELL_VIRTUAL_SCHOOL(
            "cohort.tell-virtual-school",
            "Tell the virtual school of a placement at risk, a change, a meeting, or what a school sent",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    ANSWER_SOCIAL_CARE(
            "cohort.answer-social-care",
            "Answer social care for the virtual school: an early warning, a change, a meeting",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR),
    SHARE_DOCUMENT(
            "cohort.share-document",
            "Share a document about a child, and take it away",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    OPEN_DOCUMENT(
            "cohort.open-document",
            "See which documents about a child are shared, and open those that are not restricted",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    OPEN_RESTRICTED_DOCUMENT(
            "cohort.open-restricted-document",
            "Open a child's restricted documents, such as a risk assessment",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            SOCIAL_WORKER),
    SHARE_WITH_SCHOOL(
            "cohort.share-with-school",
            "Let the child's school read a change of circumstance or a document that is not restricted, and end that",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),
    READ_SHARED(
            "cohort.read-shared",
            "Read what social care shared with the own school about a child, and nothing else of it",
            true,
            DESIGNATED_TEACHER,
            HEAD_TEACHER),
    VIEW_SETTINGS(
            "cohort.view-settings",
            "See the council's own list of settings",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            PLATFORM_SUPPORT),
    ADD_SETTING(
            "cohort.add-setting",
            "Add a nursery, college or other setting that no register holds",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR),
    VIEW_TERM_DATES(
            "cohort.view-term-dates",
            "See when schools meet",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            PLATFORM_SUPPORT),
    RECORD_TERM_DATES(
            "cohort.record-term-dates",
            "Record the term dates of an authority or a school",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR),
    VIEW_DEADLINES(
            "cohort.view-deadlines",
            "See which deadlines count here, and where they come from",
            false,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            PLATFORM_SUPPORT),
    SET_DEADLINES(
            "cohort.set-deadlines", "Make a deadline stricter than the national rule", false, VIRTUAL_SCHOOL_HEAD);

    private final Entry entry;

    CohortAction(String key, String says, boolean showsChildren, String... heldBy) {
        this.entry = Entry.of(key, says, showsChildren, heldBy);
    }

    @Override
    public Entry entry() {
        return entry;
    }

    /** Whatever tells where a child lives or learns, or may hold it: a document, what a school sent, who maintains a plan, whom to reach there. */
    @Override
    public Optional<Action> inConfidence() {
        return switch (this) {
            case VIEW_SCHOOL,
                    VIEW_CARE_HISTORY,
                    VIEW_HISTORY,
                    REVEAL_PLACEMENT,
                    DECIDE_VERSIONS,
                    MERGE_CHILDREN,
                    VIEW_PEOPLE,
                    RECORD_PEOPLE,
                    VIEW_CARD,
                    VIEW_SEND,
                    CHANGE_SEND,
                    VIEW_TELLING,
                    TELL_SCHOOL,
                    GIVE_OFFER,
                    VIEW_SCHOOLING,
                    RECORD_SCHOOLING,
                    LOG_PLACE_ACTION,
                    VIEW_LIAISON,
                    OPEN_DOCUMENT,
                    OPEN_RESTRICTED_DOCUMENT -> Optional.of(VIEW_CONFIDENTIAL);
            default -> Optional.empty();
        };
    }

    @Override
    public boolean wantsProof() {
        return this == REVEAL_PLACEMENT || this == REVEAL_FAMILY || this == EXPORT_MANY;
    }
}
