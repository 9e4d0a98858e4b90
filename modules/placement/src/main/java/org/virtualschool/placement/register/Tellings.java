package org.virtualschool.placement.register;

import org.springframework.stereotype.Component;

/** What was told of a child beside the notices: by homes, and by ourselves. */
@Component
record Tellings(HomeRepository homes, OwnFactRepository own, Choices choices) {}
