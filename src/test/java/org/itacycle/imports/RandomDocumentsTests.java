package org.itacycle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Plans that nobody ever wrote, in ways of writing that nobody planned for, are read back as they were. A failure names
 * the seed; {@code -Dita.imports.seed=n} looks at that one alone, {@code -Dita.imports.cases=n} tries more.
 */
class RandomDocumentsTests {

    private static final int CASES = Integer.getInteger("ita.imports.cases", 400);

    @Test
    void isReadBackAsItWasWritten() {
        var only = Long.getLong("ita.imports.seed");
        var failures = new ArrayList<String>();
        for (long seed = only == null ? 1 : only; seed <= (only == null ? CASES : only); seed++) {
            var failure = RandomDocument.of(seed).couldMeanTwoThings() ? "" : check(seed);
            if (!failure.isEmpty()) {
                failures.add(failure);
            }
        }
        assertThat(failures)
                .as("%d of %d documents are misread; the shortest: %n%s", failures.size(), CASES, shortest(failures))
                .isEmpty();
    }

    private static String check(long seed) {
        var document = RandomDocument.of(seed);
        var expected = PlanLines.of(document.plan(), document.style());
        try {
            var read = PlanLines.of(PreviewFixture.of(document.name(), document.file()));
            return read.equals(expected) ? "" : explain(document, expected, read);
        } catch (RuntimeException failure) {
            return explain(document, expected, List.of(failure.toString()));
        }
    }

    private static String explain(RandomDocument document, List<String> expected, List<String> read) {
        return "seed %d, %s%n%s%nexpected:%n%s%nread:%n%s%n"
                .formatted(
                        document.seed(),
                        document.style(),
                        document.shown(),
                        String.join("\n", expected),
                        String.join("\n", read));
    }

    private static String shortest(List<String> failures) {
        return failures.stream()
                .sorted((one, other) -> Integer.compare(one.length(), other.length()))
                .limit(3)
                .reduce("", (one, other) -> one + "\n" + other);
    }

    @Test
    void theSameSeedWritesTheSameDocument() {
        assertThat(RandomPlan.of(new Random(7))).isEqualTo(RandomPlan.of(new Random(7)));
    }
}
