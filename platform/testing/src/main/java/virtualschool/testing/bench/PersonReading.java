package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;

/** A person in a browser: asks what the filters, headings and links of the first page offer. */
final class PersonReading implements Reader {

    private static final String ROLL = "/" + Surroundings.LARGEST + "/children";
    private static final List<String> SEARCHES = List.of("a", "mensah", "jo sm", "o'", "nobody at all");
    private static final List<String> YEARS = List.of("1", "3", "5", "6");
    private static final int CHILDREN_A_ROUND = 16;
    private static final int HOMES_A_ROUND = 6;

    private final String name;
    private final SignedIn person;
    private final List<String> children;
    private final Map<String, List<String>> filters = new LinkedHashMap<>();
    private final int pages;
    private final boolean timelines;

    private PersonReading(String name, SignedIn person) {
        this.name = name;
        this.person = person;
        var first = person.page(ROLL);
        for (var filter : List.of("year", "school", "area", "host", "worker", "status")) {
            filters.put(
                    filter,
                    first.select("select[name=" + filter + "] option").eachAttr("value").stream()
                            .filter(value -> !value.isEmpty())
                            .toList());
        }
        this.pages = first.select(".govuk-pagination__item a").eachText().stream()
                .filter(text -> text.matches("[0-9]+"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(1);
        this.children = childrenOf(person.page(ROLL + "?size=100&page=" + (1 + pages / 8)));
        this.timelines =
                !person.page(children.getFirst()).select("a[href$=/timeline]").isEmpty();
    }

    static Reader as(String name, String email, Surroundings surroundings) {
        return new PersonReading(
                name,
                SignedIn.as(surroundings.person(email), surroundings.addresses().application()));
    }

    private static List<String> childrenOf(Document page) {
        return page.select("main table a[href*=/children/]").eachAttr("href");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Question> questions(Random random) {
        var questions = new ArrayList<Question>();
        lists(random)
                .forEach((kind, query) -> questions.add(new Question("roll", kind, () -> person.get(ROLL + query))));
        for (var typed : SEARCHES) {
            questions.add(new Question("roll", "search", () -> person.post(ROLL, Map.of("search", typed))));
        }
        for (int i = 0; i < CHILDREN_A_ROUND && !children.isEmpty(); i++) {
            var child = pick(children, random);
            questions.add(new Question("child", "record", () -> person.get(child)));
            if (timelines) {
                questions.add(new Question("child", "timeline", () -> person.get(child + "/timeline")));
            }
        }
        for (int i = 0; i < HOMES_A_ROUND; i++) {
            questions.add(new Question("home", "", () -> person.get("/" + Surroundings.LARGEST)));
        }
        java.util.Collections.shuffle(questions, random);
        return questions;
    }

    private Map<String, String> lists(Random random) {
        var lists = new LinkedHashMap<String, String>();
        lists.put("first page", "");
        lists.put("last page", "?page=" + pages);
        lists.put("100 on a page", "?size=100");
        for (var sort : List.of("name", "year", "school", "host", "worker")) {
            lists.put("by " + sort, "?sort=" + sort);
            lists.put("by " + sort + " backwards", "?sort=" + sort + "&order=descending");
        }
        filters.forEach((filter, values) -> {
            if (!values.isEmpty()) {
                lists.put(filter, "?" + filter + "=" + pick(values, random));
            }
        });
        lists.put("year out of area by school", "?sort=school&area=out&year=" + pick(YEARS, random));
        return lists;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
