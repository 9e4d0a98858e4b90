package virtualschool.testing.identity;

import java.util.List;

/**
 * A council's other system, which calls the API by the client credentials grant, and the invented children it sends.
 *
 * @param authorityCode the council's Department for Education code
 */
public record MachineClient(
        String client,
        String secret,
        String name,
        String authority,
        String authorityCode,
        int children,
        List<String> socialWorkers) {

    @Override
    public String toString() {
        return "MachineClient[" + client + "]";
    }
}
