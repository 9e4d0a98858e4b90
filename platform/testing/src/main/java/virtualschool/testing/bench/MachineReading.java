package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import virtualschool.testing.local.ApiClient;

/** A machine client at the API: the same questions, answered as JSON. */
final class MachineReading implements Reader {

    private static final String ROLL = Surroundings.LARGEST + "/children";
    private static final List<String> LISTS = List.of(
            "",
            "?page=93",
            "?size=100",
            "?sort=school",
            "?sort=host&order=descending",
            "?sort=worker",
            "?year=6",
            "?area=out",
            "?status=ceased",
            "?year=9&area=out&sort=school");
    private static final int CHILDREN_A_ROUND = 16;

    private final ApiClient api;
    private final List<String> children = new ArrayList<>();

    MachineReading(ApiClient api) {
        this.api = api;
        api.get(ROLL + "?size=100&page=7")
                .required("children")
                .forEach(child -> children.add(child.required("id").asString()));
    }

    @Override
    public String name() {
        return "machine client";
    }

    @Override
    public List<Question> questions(Random random) {
        api.token();
        var questions = new ArrayList<Question>();
        LISTS.forEach(query -> questions.add(new Question("roll", query, () -> api.get(ROLL + query))));
        for (int i = 0; i < CHILDREN_A_ROUND; i++) {
            var child = children.get(random.nextInt(children.size()));
            questions.add(new Question("child", "record", () -> api.get(ROLL + "/" + child)));
        }
        Collections.shuffle(questions, random);
        return questions;
    }
}
