package virtualschool.testing.identity;

/** A council's other system, which calls the API by the client credentials grant. */
public record MachineClient(String client, String secret, String name, String authority) {

    @Override
    public String toString() {
        return "MachineClient[" + client + "]";
    }
}
