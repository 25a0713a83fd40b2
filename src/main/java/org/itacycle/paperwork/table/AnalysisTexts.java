package org.itacycle.paperwork.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.paperwork.Words;

/** The analyses in the tables: each stands there once, after that a word leads back to it. */
final class AnalysisTexts {

    private final Words words;
    private final List<AnalysisView> analyses;
    private final Set<Integer> written = new HashSet<>();

    AnalysisTexts(Words words, List<AnalysisView> analyses) {
        this.words = words;
        this.analyses = List.copyOf(analyses);
    }

    /** The analyses of the indicators; with {@code named} each under the name of its indicator. */
    List<String> of(List<Integer> indicators, boolean named) {
        var lines = new ArrayList<String>();
        for (var number : indicators) {
            find(number).forEach(analysis -> lines.addAll(lines(number, analysis, named)));
        }
        return lines;
    }

    private List<String> lines(int number, AnalysisView analysis, boolean named) {
        if (analysis.text().isBlank()) {
            return List.of();
        }
        if (!written.add(number)) {
            return List.of(words.get("analysis.above", String.valueOf(number)));
        }
        var name = named ? words.get("indicator", String.valueOf(number), String.valueOf(analysis.name())) : "";
        return Stream.concat(Listing.lines(name), Listing.lines(analysis.text()))
                .toList();
    }

    private Stream<AnalysisView> find(int number) {
        return analyses.stream().filter(analysis -> analysis.indicator() != null && analysis.indicator() == number);
    }
}
