package org.virtualschool.access.request;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.access.ChildReach;
import org.virtualschool.access.Me;
import org.virtualschool.access.membership.Standings;
import org.virtualschool.access.support.Supporting;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.Forbidden;
import org.virtualschool.web.NotFound;

@Service
class CurrentAccess implements Access {

    private final Standings standings;
    private final Supporting supporting;
    private final ObjectProvider<ChildReach> reach;

    CurrentAccess(Standings standings, Supporting supporting, ObjectProvider<ChildReach> reach) {
        this.standings = standings;
        this.supporting = supporting;
        this.reach = reach;
    }

    @Override
    public void require(Action action) {
        Asking.current().asks(action);
        var freshness = Asking.current().signIn().freshness();
        if (freshness == Freshness.OVER) {
            throw new ProofWanted(true);
        }
        if (!may(action)) {
            throw new Forbidden(action.says());
        }
        if (action.wantsProof() && freshness != Freshness.PROVED) {
            throw new ProofWanted(false);
        }
    }

    @Override
    public void require(Action action, ChildId child) {
        require(action);
        if (!may(action, child)) {
            throw new NotFound("child-not-found", "There is no such child here");
        }
    }

    @Override
    public boolean may(Action action) {
        return !reachFor(action).isEmpty();
    }

    @Override
    public boolean may(Action action, ChildId child) {
        var holding = reachFor(action);
        return !holding.isEmpty() && Asking.current().reaches(holding, child, () -> reaches(holding, child));
    }

    private boolean reaches(List<Me.Membership> holding, ChildId child) {
        return reach.stream().anyMatch(roll -> roll.reaches(me().person(), holding, child));
    }

    @Override
    public Me me() {
        return Asking.current().standing().me();
    }

    @Override
    public List<Me.Membership> reachFor(Action action) {
        return Asking.current().standing().reachFor(action);
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return standings.nameOf(person).or(() -> supporting.nameOf(person));
    }
}
