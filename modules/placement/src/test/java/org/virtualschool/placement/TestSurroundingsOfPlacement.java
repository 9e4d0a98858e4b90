package org.virtualschool.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;

/** What stands around the module in its tests: children as another module would describe them, and an ear for news. */
@TestConfiguration(proxyBeanMethods = false)
public class TestSurroundingsOfPlacement {

    @Bean
    @Primary
    ChildrenOnPaper childrenOnPaper() {
        return new ChildrenOnPaper();
    }

    @Bean
    Ear ear() {
        return new Ear();
    }

    /** The roll's facade over children that a test describes. */
    public static class ChildrenOnPaper implements Children {

        private final Map<ChildId, ChildSummary> children = new ConcurrentHashMap<>();

        public ChildSummary put(ChildSummary child) {
            children.put(child.id(), child);
            return child;
        }

        public void seal(ChildId child) {
            children.remove(child);
        }

        @Override
        public Optional<ChildSummary> find(ChildId child) {
            return Optional.ofNullable(children.get(child));
        }
    }

    /** Hears news when it is published. */
    public static class Ear {

        public final List<NoticeEvent> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(NoticeEvent event) {
            heard.add(event);
        }
    }
}
