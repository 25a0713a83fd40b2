package org.itacycle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No letter of a document gets lost: it stands in what was read, or a finding shows it. */
class ConservationTests {

    private static final int CASES = Integer.getInteger("ita.imports.cases", 400);

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002"})
    void allLettersOfASuppliedTextAreFoundAgain(String document) {
        var name = document + ".txt";
        var preview = PreviewFixture.of(name, Reading.resource(name));
        assertThat(SourceWords.lost(SuppliedText.parts(name), preview)).isEmpty();
        assertThat(SourceWords.lostRepetitions(SuppliedText.parts(name), preview))
                .isEmpty();
    }

    @Test
    void allLettersOfRandomDocumentsAreFoundAgain() {
        var lost = new ArrayList<String>();
        for (long seed = 1; seed <= CASES; seed++) {
            var document = RandomDocument.of(seed);
            var preview = PreviewFixture.of(document.name(), document.file());
            var missing = SourceWords.lost(document.parts(), preview);
            missing.addAll(SourceWords.lostRepetitions(document.parts(), preview));
            if (!missing.isEmpty()) {
                lost.add("seed " + seed + ", " + document.style() + ": " + missing);
            }
        }
        assertThat(lost).isEmpty();
    }
}
