package org.itacycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itacycle.web.Chromium.Window;

/** Pages looked at from top to bottom: pictured, as wide as their window, and open to everybody. */
final class WholePages {

    /** Refusals that are shown beside their fields, what a form asks for and is not there, and what axe itself causes. */
    private static final List<String> EXPECTED = List.of(
            "a status of 400",
            "a status of 404",
            "a status of 409",
            "a status of 412",
            "Applying inline style violates",
            "Couldn't load preload assets");

    private final Set<String> lookedAt = new HashSet<>();

    /** Nothing pushes the page sideways, and it complains of nothing unexpected. */
    void assertFits(Window window, String name, int width) {
        window.picture(name + "-" + width);
        assertThat(window.complaints())
                .as(name)
                .filteredOn(complaint -> EXPECTED.stream().noneMatch(complaint::contains))
                .isEmpty();
        assertThat(window.tooWide()).as(name + " at " + width).isLessThanOrEqualTo(0);
    }

    /** The same, and no serious barrier; these do not depend on the width, so axe looks at each page once. */
    void assertWhole(Window window, String name, int width) {
        assertFits(window, name, width);
        if (lookedAt.add(name)) {
            assertThat(window.barriers()).as(name).isEmpty();
        }
    }
}
