package org.virtualschool.cohort.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.roll.RollState;
import org.virtualschool.directory.Postcode;
import org.virtualschool.web.Paging;

/** What pages show of imports. */
@Service
class ImportReading {

    private static final int SAMPLES = 3;
    private static final int MOST_LEFT = 500;

    private final ImportRepository imports;
    private final PreviewQueries previews;
    private final KeptList kept;
    private final RollState roll;
    private final LeftRepository left;

    ImportReading(
            ImportRepository imports, PreviewQueries previews, KeptList kept, RollState roll, LeftRepository left) {
        this.imports = imports;
        this.previews = previews;
        this.kept = kept;
        this.roll = roll;
        this.left = left;
    }

    /** @throws ImportNotFound if there is none, here or for this viewer */
    @Transactional(readOnly = true)
    RollImport find(ImportId id, Viewer viewer) {
        return imports.find(id).filter(viewer::maySee).orElseThrow(ImportNotFound::new);
    }

    /** What undoing the list left, of children within the viewer's reach. */
    @Transactional(readOnly = true)
    List<LeftRepository.Left> left(RollImport list, Viewer viewer) {
        return list.stage() == Stage.UNDONE ? left.of(list.id(), viewer, MOST_LEFT) : List.of();
    }

    /** Imports newest first: everybody's for those who reach every child, else one's own. */
    record History(List<RollImport> imports, int total) {}

    @Transactional(readOnly = true)
    History history(Viewer viewer, Paging paging) {
        var by = viewer.reachesEverybody()
                ? Optional.<org.virtualschool.audit.PersonId>empty()
                : Optional.of(viewer.person());
        return new History(imports.page(by, paging.offset(), paging.size()), imports.count(by));
    }

    /**
     * One page of a preview.
     *
     * @param total rows of this kind that the viewer is shown
     * @param toSeeTo rows of every kind that have something to see to
     */
    record PreviewPart(List<PreviewRow> rows, int total, int toSeeTo) {}

    @Transactional(readOnly = true)
    PreviewPart preview(RollImport list, Optional<Standing> show, Viewer viewer, Paging paging) {
        var toSeeTo = previews.count(list.id(), Optional.empty(), viewer);
        var total = show.isEmpty() ? toSeeTo : previews.count(list.id(), show, viewer);
        return new PreviewPart(previews.page(list.id(), show, viewer, paging), total, toSeeTo);
    }

    /**
     * The first values of each column that is read and not protected, by position, and whose they are.
     *
     * @param children those of them who are on the roll
     */
    record Samples(List<List<String>> columns, List<ChildId> children) {
        @Override
        public String toString() {
            return "Samples[redacted]";
        }
    }

    @Transactional(readOnly = true)
    Samples samples(RollImport list, Mapping mapping) {
        var lines = kept.of(list).lines().stream().limit(SAMPLES).toList();
        var columns = list.columns().stream()
                .map(column -> mapping.meaningOf(column)
                        .filter(field -> !field.isProtected())
                        .map(field -> values(lines, column.position()))
                        .orElse(List.of()))
                .toList();
        var careIds = Optional.ofNullable(mapping.columns().get(Field.CARE_ID))
                .map(position -> values(lines, position))
                .orElse(List.of());
        var children = new ArrayList<ChildId>();
        roll.of(careIds).values().forEach(known -> children.add(known.version().child()));
        return new Samples(columns, children);
    }

    /** A column may hold postcodes under another name: nothing that looks like one is shown. */
    private static List<String> values(List<GivenList.Line> lines, int position) {
        return lines.stream()
                .map(line -> line.values().get(position - 1))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> Postcode.parse(value).isPresent() ? "not shown" : value)
                .toList();
    }
}
