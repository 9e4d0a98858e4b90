package virtualschool.testing.bench;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import virtualschool.testing.identity.DemonstrationPerson;
import virtualschool.testing.identity.Visitor;
import virtualschool.testing.part.PartFailed;

/** Somebody who has signed in through the own provider and opens pages, one after the other. */
final class SignedIn {

    /** No address begins like this: redirects are followed to the end. */
    private static final String TO_THE_END = "-";

    private static final String LOGIN_FORM = "form#kc-form-login";

    private final Visitor visitor = new Visitor();
    private final String application;
    private final Map<String, String> hidden = new TreeMap<>();

    private SignedIn(String application) {
        this.application = application;
    }

    /** @param application address of a copy */
    static SignedIn as(DemonstrationPerson person, String application) {
        var signedIn = new SignedIn(application);
        signedIn.signIn(person);
        return signedIn;
    }

    private void signIn(DemonstrationPerson person) {
        var asked = new TreeMap<>(hiddenFields(get("/sign-in")));
        asked.put("email", person.email());
        var onward = Jsoup.parse(post("/sign-in", asked)).select("main a[href], a.govuk-link[href]");
        var login = visitor.get(URI.create(application + onward.attr("href")), TO_THE_END);
        var form = Jsoup.parse(login.body()).select(LOGIN_FORM);
        if (form.isEmpty()) {
            throw new PartFailed("Nobody asks for the password of " + person + " but " + login.address());
        }
        var sent = Map.of("username", person.email(), "password", person.password(), "credentialId", "");
        var home = visitor.post(URI.create(form.attr("action")), sent, TO_THE_END);
        if (home.status() != 200 || !home.address().toString().startsWith(application)) {
            throw new PartFailed("The sign-in of " + person + " ended at " + home.address() + ", " + home.status());
        }
        hidden.putAll(hiddenFields(home.body()));
    }

    /** The page at the path. */
    String get(String path) {
        return body(visitor.get(URI.create(application + path), TO_THE_END));
    }

    Document page(String path) {
        return Jsoup.parse(get(path));
    }

    /** What the page answers to a form, with the token that forms carry. */
    String post(String path, Map<String, String> fields) {
        var all = new TreeMap<>(hidden);
        all.putAll(fields);
        return body(visitor.post(URI.create(application + path), all, TO_THE_END));
    }

    private static String body(Visitor.Page page) {
        if (page.status() != 200) {
            throw new PartFailed(page.address().getPath() + " was answered " + page.status());
        }
        return page.body();
    }

    private static Map<String, String> hiddenFields(String page) {
        var fields = new TreeMap<String, String>();
        Jsoup.parse(page)
                .select("form[method=post] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        return fields;
    }
}
