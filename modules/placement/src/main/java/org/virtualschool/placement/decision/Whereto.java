package org.virtualschool.placement.decision;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.Nation;
import org.virtualschool.directory.Postcodes;
import org.virtualschool.directory.Whereabouts;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.tenancy.Tenants;

/**
 * In whose area a placement is to be: from its postcode where that says it for certain, else as a person chooses. The postcode is looked up
 * and forgotten; a placement's address has its place in the placement notice and nowhere else.
 */
@Component
class Whereto {

    private final Authorities authorities;
    private final Postcodes postcodes;
    private final Tenants tenants;

    Whereto(Authorities authorities, Postcodes postcodes, Tenants tenants) {
        this.authorities = authorities;
        this.postcodes = postcodes;
        this.tenants = tenants;
    }

    /** @param borders how far it is as the borders say */
    record Located(Area area, Distance borders) {}

    /** Either the area, or what to do. @param field which field it is about */
    record Answer(Optional<Located> place, String field, String whatToDo) {

        static Answer of(Located place) {
            return new Answer(Optional.of(place), "", "");
        }

        static Answer ask(String field, String whatToDo) {
            return new Answer(Optional.empty(), field, whatToDo);
        }
    }

    Answer find(MoveForm form) {
        var chosen = chosen(MoveForm.text(form.area()));
        if (MoveForm.text(form.postcode()).isEmpty()) {
            return chosen.map(Answer::of)
                    .orElseGet(() -> Answer.ask(
                            "postcode", "Enter the postcode of the placement, or choose the authority it is in"));
        }
        return postcodes
                .locate(MoveForm.text(form.postcode()))
                .map(place -> of(place, chosen))
                .orElseGet(() -> Answer.ask("postcode", "Enter a whole postcode, such as HX1 1UJ"));
    }

    private Answer of(Whereabouts place, Optional<Located> chosen) {
        var located = located(place);
        var certain = place.certainty() == Certainty.EXACT || place.certainty() == Certainty.OUTSIDE_ENGLAND;
        if (located.isEmpty() || !certain) {
            var probably = located.map(area -> ". It is probably in " + says(area.area()))
                    .orElse("");
            return chosen.map(Answer::of)
                    .orElseGet(() -> Answer.ask(
                            "area",
                            "The postcode does not say for certain which authority it is in: choose it" + probably));
        }
        var differs = chosen.filter(named -> !located.get().area().mayBe(named.area()));
        return differs.isPresent()
                ? Answer.ask("area", "The postcode is in " + says(located.get().area()) + ": correct one of the two")
                : Answer.of(located.get());
    }

    private Optional<Located> located(Whereabouts place) {
        var distance = authorities.distance(ourselves(), place);
        return place.nation()
                .map(nation -> new Area(
                        nation,
                        place.authority().orElse(null),
                        place.elsewhere().orElse(null)))
                .map(area -> new Located(area, distance));
    }

    private Optional<Located> chosen(String area) {
        var nation = Arrays.stream(Nation.values())
                .filter(each -> each != Nation.ENGLAND && each.name().equals(area))
                .findFirst();
        return nation.map(elsewhere -> new Located(Area.in(elsewhere), Distance.UNKNOWN))
                .or(() -> AuthorityCode.parse(area)
                        .flatMap(authorities::byCode)
                        .filter(Authority::current)
                        .map(Authority::code)
                        .map(code -> new Located(
                                new Area(Nation.ENGLAND, code, null), authorities.distance(ourselves(), code))));
    }

    /** "Leeds", "Wales" */
    String says(Area area) {
        return area.host() == null
                ? area.nation().says()
                : authorities
                        .byCode(area.host())
                        .map(Authority::name)
                        .orElse(area.host().value());
    }

    private AuthorityCode ourselves() {
        return new AuthorityCode(tenants.here().dfeCode());
    }
}
