package virtualschool.planted.placement;

import virtualschool.planted.placement.delivery.PlantedExchange;

/** Planted: a short cut across councils. */
final class PlantedShortcut {

    void take() {
        new PlantedExchange().carry();
    }
}
