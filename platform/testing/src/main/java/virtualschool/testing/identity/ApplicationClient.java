package virtualschool.testing.identity;

/** As whom the application asks the platform's realm to sign people in. */
public record ApplicationClient(String client, String secret) {

    @Override
    public String toString() {
        return "ApplicationClient[" + client + "]";
    }
}
