package org.virtualschool.post;

import java.util.HashMap;
import java.util.Map;

/** A message to one person: {@code Message.of(kind, to).with("link", new OwnLink("/join/…"))}. */
public record Message(MessageKind kind, Addressee to, Map<String, Particular> particulars) {

    public Message {
        particulars = Map.copyOf(particulars);
    }

    /** A message without particulars. */
    public static Message of(MessageKind kind, Addressee to) {
        return new Message(kind, to, Map.of());
    }

    /** The same message with one particular more. @throws IllegalArgumentException if its kind takes none of this name and type */
    public Message with(String name, Particular particular) {
        if (kind.particulars().get(name) != particular.getClass()) {
            throw new IllegalArgumentException(
                    kind.key() + " takes no " + particular.getClass().getSimpleName() + " called " + name);
        }
        var all = new HashMap<>(particulars);
        all.put(name, particular);
        return new Message(kind, to, all);
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return particulars.keySet().equals(kind.particulars().keySet());
    }

    @Override
    public String toString() {
        return "Message[" + kind.key() + "]";
    }
}
