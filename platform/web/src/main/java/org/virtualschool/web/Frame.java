package org.virtualschool.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.ui.Link;

/**
 * What surrounds every page; a template declares {@code @param Frame frame} and hands it to {@code @template.web.ui.layout}.
 *
 * @param authority whose pages these are; null on the platform's own pages, such as the one to sign in on
 * @param person who is signed in; null for a visitor
 * @param notice stands above everything this person opens here; null for most
 * @param csrf proof for forms that post; null where no session is kept
 * @param demonstration whether everybody here is invented, which a striped bar says
 * @param flash what the last deed did, shown once
 * @param page path and query of this page, or of the page whose form was sent; empty outside an authority
 * @param signIn how long the sign-in still counts here; null for a visitor and where no authority's records are shown
 * @param assets version of stylesheet and script, so that browsers fetch them again after an upgrade
 */
public record Frame(
        @Nullable Tenant authority,
        @Nullable Person person,
        @Nullable String notice,
        List<Link> navigation,
        @Nullable Csrf csrf,
        boolean demonstration,
        String language,
        @Nullable Flash flash,
        String page,
        @Nullable SignIn signIn,
        String assets) {

    /**
     * Who is signed in.
     *
     * @param name empty where no authority is named, because only an authority knows it
     * @param elsewhere other authorities of the person, and what stands above them all; empty for somebody of one
     */
    public record Person(String name, String roles, List<Link> elsewhere) {

        public Person(String name, String roles) {
            this(name, roles, List.of());
        }

        /** The same person, with somewhere else to go. */
        public Person leadingTo(List<Link> places) {
            return new Person(name, roles, places);
        }

        @Override
        public String toString() {
            return "Person[redacted]";
        }
    }

    /** For how many seconds the sign-in counts. @param idle after the last click @param longest from now on, however busy */
    public record SignIn(long idle, long longest) {}

    /** A form's hidden field. */
    public record Csrf(String parameter, String token) {

        @Override
        public String toString() {
            return "Csrf[redacted]";
        }
    }

    /** One sentence on what was done, and what comes next. Kept in the session for one request, so never with personal data. */
    public record Flash(String heading, @Nullable String next) {}

    /** What the service is called here. */
    public String serviceName() {
        return authority == null ? "Virtual School" : authority.virtualSchool();
    }

    /** Where the service's name leads. */
    public String home() {
        return authority == null ? "/" : Urls.path(authority.slug());
    }

    /** An address in this authority: {@code frame.path("children", id)}. */
    public String path(Object... segments) {
        return authority == null ? Urls.path(segments) : Urls.below(authority.slug(), segments);
    }

    /**
     * A sentence in the council's own words: "looked after", the words of section 22 of the Children Act 1989, and "education plan" become
     * what the council says.
     * For sentences of ours, never for what somebody wrote.
     */
    public String inOurWords(String sentence) {
        if (authority == null) {
            return sentence;
        }
        var words = authority.lookedAfterWord();
        var capital = words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        return sentence.replace("looked after", words)
                .replace("Looked after", capital)
                .replace("education plan", authority.educationPlanWord());
    }

    /** The same surroundings without anything that differs from one request to the next: what a failure is shown in. */
    public Frame still() {
        var anywhere = navigation.stream().map(link -> link.current(false)).toList();
        return new Frame(authority, null, null, anywhere, null, demonstration, language, null, "", null, assets);
    }

    @Override
    public String toString() {
        return "Frame[" + (authority == null ? "" : authority.slug()) + "]";
    }
}
