package virtualschool.testing.local;

import virtualschool.testing.identity.Addresses;
import virtualschool.testing.identity.MachineClient;

/** A council's care system as the platform meets it: a machine client that sends lists. */
public final class CareSystem {

    private final ApiClient api;
    private final String authority;

    public CareSystem(Addresses addresses, MachineClient machine) {
        this(new ApiClient(addresses, machine, 0), machine.authority());
    }

    /** @param authority where the machine client is a member, by its slug */
    public CareSystem(ApiClient api, String authority) {
        this.api = api;
        this.authority = authority;
    }

    /** How many children the council's roll has. */
    public int childrenOnRoll() {
        return api.get(authority + "/children").required("total").asInt();
    }

    /** Sends a whole list and confirms it. */
    public void send(String list) {
        confirm(upload(list));
    }

    /** Sends a whole list, which is compared with the roll. Gives back the import. */
    public String upload(String list) {
        return api.post(authority + "/roll-imports", "text/csv", list)
                .required("id")
                .asString();
    }

    /** Sends the data of one day, to be taken at once. */
    public void sendDaily(String payload) {
        var taken = api.post(authority + "/roll-imports?confirm=true", "application/json", payload)
                .required("stage")
                .asString();
        if (!taken.equals("CONFIRMED")) {
            throw new IllegalStateException("The data of the day was not taken: " + taken);
        }
    }

    public void confirm(String list) {
        api.post(authority + "/roll-imports/" + list + "/confirmation", "application/json", "{}");
    }
}
