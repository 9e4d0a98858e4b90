package virtualschool.planted.placement.delivery;

/** Planted: what only delivery may use. */
public final class PlantedExchange {

    /** Carries something across. */
    public void carry() {}
}
