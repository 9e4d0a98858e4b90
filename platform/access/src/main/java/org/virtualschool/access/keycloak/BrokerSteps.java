package org.virtualschool.access.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is still to be done in the realm for one plan: looked at, and done only when asked. */
record BrokerSteps(OpenRealm open, BrokerPlan plan) {

    static final String BROKERS = "/identity-provider/instances";

    private static final String ORGANIZATIONS = "/organizations";

    /** @param says what it does, in words */
    record Step(String says, Runnable work) {}

    /** What is still to be done; what needs another step first comes in the next turn. */
    List<Step> left() {
        var steps = new ArrayList<Step>();
        var organization = organization();
        organizationStep(organization).ifPresent(steps::add);
        var broker = open.get(BROKERS + "/{alias}", plan.alias());
        brokerStep(broker).ifPresent(steps::add);
        if (broker.isPresent()) {
            mapperStep().ifPresent(steps::add);
            organization
                    .filter(there -> !isLinked(there))
                    .ifPresent(there -> steps.add(new Step(
                            "broker " + plan.alias() + " belongs to its organization",
                            () -> open.post(plan.alias(), ORGANIZATIONS + "/{id}/identity-providers", id(there)))));
        }
        return steps;
    }

    private Optional<Step> organizationStep(Optional<JsonNode> there) {
        if (there.isEmpty()) {
            return Optional.of(new Step(
                    "organization " + plan.alias() + " is made", () -> open.post(plan.organization(), ORGANIZATIONS)));
        }
        var drift = Drift.between("organization", plan.organization(), there.get());
        return drift.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        "organization " + plan.alias() + " is put right: " + String.join(", ", drift),
                        () -> open.put(plan.organization(), ORGANIZATIONS + "/{id}", id(there.get()))));
    }

    private Optional<Step> brokerStep(Optional<JsonNode> there) {
        if (there.isEmpty()) {
            return Optional.of(
                    new Step("broker " + plan.alias() + " is made", () -> open.post(plan.broker(), BROKERS)));
        }
        var drift = Drift.between("broker", plan.broker(), there.get());
        return drift.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        "broker " + plan.alias() + " is put right: " + String.join(", ", drift),
                        () -> open.put(merged(there.get(), plan.broker()), BROKERS + "/{alias}", plan.alias())));
    }

    /** What Keycloak has, with what is wanted over it. */
    private static ObjectNode merged(JsonNode there, ObjectNode wanted) {
        var merged = (ObjectNode) there.deepCopy();
        var config = merged.withObject("config");
        wanted.properties().stream()
                .filter(entry -> !entry.getKey().equals("config"))
                .forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
        config.setAll((ObjectNode) wanted.required("config"));
        return merged;
    }

    private Optional<Step> mapperStep() {
        var name = plan.mapper().required("name").asString();
        var there = open.get(BROKERS + "/{alias}/mappers", plan.alias()).stream()
                .flatMap(BrokerSteps::each)
                .filter(mapper -> mapper.path("name").asString("").equals(name))
                .findFirst();
        if (there.isEmpty()) {
            return Optional.of(new Step(
                    "accounts of " + plan.alias() + " are named after the provider's",
                    () -> open.post(plan.mapper(), BROKERS + "/{alias}/mappers", plan.alias())));
        }
        var drift = Drift.between("mapper", plan.mapper(), there.get());
        var wanted = plan.mapper().put("id", id(there.get()));
        return drift.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        "the mapper of " + plan.alias() + " is put right: " + String.join(", ", drift),
                        () -> open.put(wanted, BROKERS + "/{alias}/mappers/{id}", plan.alias(), id(there.get()))));
    }

    private Optional<JsonNode> organization() {
        return open.get(ORGANIZATIONS + "?max=1000").stream()
                .flatMap(BrokerSteps::each)
                .filter(one -> one.path("alias").asString("").equals(plan.alias()))
                .findFirst()
                .flatMap(one -> open.get(ORGANIZATIONS + "/{id}", id(one)));
    }

    private boolean isLinked(JsonNode organization) {
        return open.get(ORGANIZATIONS + "/{id}/identity-providers", id(organization)).stream()
                .flatMap(BrokerSteps::each)
                .anyMatch(broker -> broker.path("alias").asString("").equals(plan.alias()));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String id(JsonNode node) {
        return Objects.requireNonNull(node.path("id").asString(), "id");
    }
}
