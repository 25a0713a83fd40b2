package org.itacycle.imports.interpretation.fact;

import java.util.List;
import org.itacycle.imports.interpretation.wording.Vocabulary;
import org.itacycle.imports.interpretation.wording.Wording;

/** How paragraphs of analysis begin, and what stands between them without being one. */
record AnalysisWords(List<String> labels, List<String> notAnalysis, List<String> listed, List<String> residue) {

    static final AnalysisWords THAI = Vocabulary.read("analyses", AnalysisWords.class);

    /** A paragraph says something; a line of a few words does not. */
    private static final int SHORTEST = 40;

    /** Whether the text can be an analysis. */
    boolean isAnalysis(String text) {
        var essence = Wording.essence(text);
        return essence.length() >= SHORTEST && continues(text);
    }

    /** Whether the text can go on with one, as the next line. */
    boolean continues(String text) {
        var line = text.strip();
        return notAnalysis.stream().noneMatch(line::startsWith)
                && listed.stream().noneMatch(line::startsWith)
                && !isResidue(line);
    }

    /** Whether it is an instruction of the form that nobody removed. */
    boolean isResidue(String text) {
        return residue.stream().anyMatch(text::contains);
    }
}
