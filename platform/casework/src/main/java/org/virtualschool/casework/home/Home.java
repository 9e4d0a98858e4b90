package org.virtualschool.casework.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Staff;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.home.WorkQueries.Load;
import org.virtualschool.casework.home.WorkQueries.Whose;
import org.virtualschool.casework.spi.HomeFigures;
import org.virtualschool.casework.spi.HomeFigures.Figure;
import org.virtualschool.web.Urls;

/** Reads the home page of one person. */
@Service
class Home {

    private final WorkLines lines;
    private final WorkQueries works;
    private final ObjectProvider<HomeFigures> figures;
    private final Staff staff;
    private final Clock clock;

    Home(WorkLines lines, WorkQueries works, ObjectProvider<HomeFigures> figures, Staff staff, Clock clock) {
        this.lines = lines;
        this.works = works;
        this.figures = figures;
        this.staff = staff;
        this.clock = clock;
    }

    /** What the page shows and whom it is about, for the audit. */
    record Seen(HomePage page, Collection<ChildId> children) {}

    @Transactional(readOnly = true)
    Seen of(Reader reader, String authority) {
        var inHand = works.inHand(reader, LocalDate.now(clock));
        var mine = lines.of(reader, authority, Whose.MINE, inHand);
        var others = reader.oversees() ? lines.of(reader, authority, Whose.OTHERS, inHand) : WorkLines.Lines.NONE;
        var overseen = reader.oversees()
                ? new HomePage.Overseen(loads(reader, inHand), others.lines(), others.pieces())
                : null;
        return new Seen(
                new HomePage(mine.lines(), mine.pieces(), figures(authority), overseen),
                Stream.concat(mine.children().stream(), others.children().stream())
                        .distinct()
                        .toList());
    }

    private List<HomePage.FigureLine> figures(String authority) {
        return figures.stream()
                .flatMap(source -> source.figures().stream())
                .sorted(Comparator.comparingInt(Figure::position))
                .map(figure -> new HomePage.FigureLine(
                        figure.says(),
                        figure.count(),
                        figure.path()
                                .map(path -> Urls.path(authority) + "/" + path)
                                .orElse(null)))
                .toList();
    }

    /** Every coordinator, and whoever else has something to do. */
    private List<HomePage.LoadLine> loads(Reader reader, WorkInHand inHand) {
        var members = staff.today();
        var loads = works.loads(
                reader,
                LocalDate.now(clock),
                members.stream().filter(inHand::mayBeFor).toList());
        var shown = new ArrayList<HomePage.LoadLine>();
        for (var member : members) {
            var load = loads.people().getOrDefault(member.person(), Load.NONE);
            if (load.open() > 0 || isCoordinator(member)) {
                shown.add(line(member.name(), member.roles(), load));
            }
        }
        if (loads.nobodys().open() > 0) {
            shown.add(line("Nobody", "No coordinator’s year groups hold these children", loads.nobodys()));
        }
        return shown;
    }

    private static HomePage.LoadLine line(String who, String roles, Load load) {
        return new HomePage.LoadLine(who, roles, load.open(), load.overdue());
    }

    private static boolean isCoordinator(Member member) {
        return member.memberships().stream()
                .anyMatch(membership -> membership.role().equals(Roles.COORDINATOR));
    }
}
