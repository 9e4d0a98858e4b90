package org.virtualschool.cohort.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Conflict;
import org.virtualschool.access.Refused;
import org.virtualschool.audit.Actor;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request that carries an Idempotency-Key once: the same again gets the same answer, another under the same key is refused. */
@Service
class AnswerOnce {

    private static final int LONGEST_KEY = 200;

    private final RequestRepository requests;
    private final JsonMapper json;
    private final Clock clock;

    AnswerOnce(RequestRepository requests, JsonMapper json, Clock clock) {
        this.requests = requests;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does the work and keeps the answer in one transaction.
     *
     * @param key as the client gave it; without one the work is simply done
     * @throws Refused if the key is too long, or was used for another request
     * @throws Conflict if the same key is being answered at this moment
     */
    @Transactional
    ApiImport.Summary answer(@Nullable String key, String request, Supplier<ApiImport.Summary> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw new Refused("idempotency-key-too-long", "An Idempotency-Key has at most 200 characters.");
        }
        var person = Actor.current().person();
        var before = requests.find(person, key);
        if (before.isPresent()) {
            return again(before.get(), request);
        }
        var answer = work.get();
        try {
            requests.add(
                    person, key, request, ImportId.of(answer.id()), json.writeValueAsString(answer), clock.instant());
        } catch (DuplicateKeyException atTheSameTime) {
            throw new Conflict(
                    "request-in-progress",
                    "A request with this Idempotency-Key is being answered. Ask again in a moment.");
        }
        return answer;
    }

    private ApiImport.Summary again(RequestRepository.Answered before, String request) {
        if (!before.hash().equals(request)) {
            throw new Refused(
                    "idempotency-key-reused", "This Idempotency-Key was used for another request. Use a new one.");
        }
        return json.readValue(before.answer(), ApiImport.Summary.class);
    }

    /** Tells one request from another, without keeping it. */
    static String digest(byte[] body, String... others) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var other : others) {
                digest.update((other.length() + ":" + other + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
