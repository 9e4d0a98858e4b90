package org.virtualschool.placement.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.directory.Distance;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Urls;

/** Makes the pages about proposed placements; that each was seen is written down. */
@Component
class MovePages {

    static final String TAB = "moves";

    private final Access access;
    private final ChildShells shells;
    private final MoveWords words;
    private final MoveChoices choices;
    private final Writing writing;

    MovePages(Access access, ChildShells shells, MoveWords words, MoveChoices choices, Writing writing) {
        this.access = access;
        this.shells = shells;
        this.words = words;
        this.choices = choices;
        this.writing = writing;
    }

    @Transactional(readOnly = true)
    public Page list(String authority, ChildId child, List<Decision> decisions) {
        var mayPropose = access.may(PlacementAction.PROPOSE_MOVE, child)
                && Proposing.open(decisions).isEmpty();
        var shell = shells.of(child, TAB);
        writing.seen(PlacementAction.VIEW_MOVE, child);
        return Page.of("placement/decision/list", new MovesPage(authority, shell, decisions, words, mayPropose));
    }

    @Transactional(readOnly = true)
    public Page asked(String authority, ChildSummary child, Form form) {
        var action = Urls.below(authority, "children", child.id(), TAB, "new");
        var back = Urls.below(authority, "children", child.id(), TAB);
        return form("Propose a placement", action, back, child.id(), form, false);
    }

    @Transactional(readOnly = true)
    public Page askedAgain(String authority, Decision decision, Form form) {
        var here = Urls.below(authority, "moves", decision.move().id());
        return form(
                "Change what is proposed",
                here + "/change",
                here,
                decision.move().child(),
                form,
                true);
    }

    private Page form(String title, String action, String back, ChildId child, Form form, boolean change) {
        var shell = shells.of(child, TAB);
        writing.seen(PlacementAction.PROPOSE_MOVE, child);
        return Page.of(
                "placement/decision/form", new MoveFormPage(title, action, back, shell, form, choices.all(), change));
    }

    @Transactional(readOnly = true)
    public Page shown(String authority, Decision decision, Form form) {
        var child = decision.move().child();
        var shell = shells.of(child, TAB);
        writing.seen(PlacementAction.VIEW_MOVE, child);
        var may = new MovePage.May(
                access.may(PlacementAction.PROPOSE_MOVE, child),
                access.may(PlacementAction.VIEW_REQUIREMENTS),
                requirement -> access.may(Deciding.action(requirement), child));
        return Page.of("placement/decision/move", new MovePage(authority, shell, decision, words, may, form));
    }

    @Transactional(readOnly = true)
    public Page step(String authority, Decision decision, Standing standing, Form form) {
        var child = decision.move().child();
        var shell = shells.of(child, TAB);
        writing.seen(Deciding.action(standing.requirement()), child);
        return Page.of("placement/decision/step", new StepPage(authority, shell, decision, standing, words, form));
    }

    /** What is proposed now, without the postcode, which is not kept. */
    static Form filledIn(Move move) {
        var facts = move.facts();
        var known = new HashMap<String, String>(Map.of(
                "startsOn", facts.startsOn().toString(),
                "emergency", facts.isEmergency() ? MoveForm.YES : MoveForm.NO,
                "emergencyBecause", Objects.requireNonNullElse(facts.emergencyBecause(), ""),
                "area", facts.area().choice(),
                "distanceBecause", Objects.requireNonNullElse(facts.distanceBecause(), ""),
                "placedWith", facts.placedWith(),
                "schoolPlan", facts.school().plan().name(),
                "disrupts", facts.disrupts() ? MoveForm.YES : MoveForm.NO,
                "read", Integer.toString(move.factsVersion())));
        known.put(
                "distance",
                facts.distance() == facts.borders() ? "" : facts.distance().name());
        known.put(
                "proposedSchool",
                facts.school().proposedUrn() == null
                        ? ""
                        : facts.school().proposedUrn().toString());
        known.put(
                "schoolFrom",
                facts.school().from() == null ? "" : facts.school().from().toString());
        return Form.filledWith(known);
    }

    /** How far it is, as a person may decide it. */
    static List<Distance> decidable() {
        return List.of(Distance.OUT_OF_AREA, Distance.AT_A_DISTANCE);
    }
}
