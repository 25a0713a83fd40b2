package org.itacycle.imports.interpretation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itacycle.assessment.RuleSet;
import org.itacycle.imports.interpretation.wording.Likeness;
import org.itacycle.imports.interpretation.wording.Vocabulary;
import org.itacycle.imports.interpretation.wording.Wording;
import org.itacycle.measure.Focus;

/** Understands which indicator or which of the seven topics a title or a heading names. */
final class FocusReader {

    private static final double SIMILAR = 0.82;
    private static final int INDICATORS = 10;
    private static final Pattern INDICATOR = Pattern.compile("ตัวชี้วัด(?:ที่)?\\s*([0-9]{1,2})(?![0-9.])");
    private static final Pattern LEADING = Pattern.compile("^\\s*(ตัวชี้วัด(?:ที่)?)?\\s*[(]?[0-9]{0,2}\\s*[.):]*\\s*");

    private final List<Subject> subjects = new ArrayList<>();
    private final int fiscalYear;

    private record Named(int number, List<String> names) {}

    private record Subjects(List<Named> topics, List<Named> indicators) {}

    private record Subject(Focus focus, String essence) {}

    FocusReader(RuleSet rules) {
        fiscalYear = rules.fiscalYear();
        var words = Vocabulary.read("focus", Subjects.class);
        rules.indicators()
                .forEach(indicator -> add(Focus.Type.INDICATOR, indicator.number(), List.of(indicator.name())));
        words.indicators().forEach(named -> add(Focus.Type.INDICATOR, named.number(), named.names()));
        words.topics().forEach(named -> add(Focus.Type.TOPIC, named.number(), named.names()));
    }

    private void add(Focus.Type type, int number, List<String> names) {
        names.forEach(
                name -> subjects.add(new Subject(new Focus(type, Integer.toString(number)), Wording.essence(name))));
    }

    /** The year whose indicators are known. */
    int fiscalYear() {
        return fiscalYear;
    }

    /** What the text names, or nothing. */
    Optional<Focus> of(String text) {
        var plain = Wording.plain(text);
        var named = named(plain);
        return named.isPresent() ? named : indicatorNumber(plain).map(FocusReader::indicator);
    }

    /** The indicator whose number the text prints. */
    Optional<Integer> indicatorNumber(String text) {
        var match = INDICATOR.matcher(Wording.plain(text));
        return match.find()
                ? Optional.of(Integer.valueOf(match.group(1))).filter(number -> number > 0 && number <= INDICATORS)
                : Optional.empty();
    }

    static Focus indicator(int number) {
        return new Focus(Focus.Type.INDICATOR, Integer.toString(number));
    }

    private Optional<Focus> named(String plain) {
        var essence = Wording.essence(LEADING.matcher(plain).replaceFirst(""));
        Subject best = null;
        double closest = SIMILAR;
        for (var subject : subjects) {
            int difference = Math.abs(subject.essence().length() - essence.length());
            if (difference <= (1 - SIMILAR) * Math.max(subject.essence().length(), essence.length())) {
                double likeness = Likeness.ofEssences(essence, subject.essence());
                if (likeness >= closest) {
                    closest = likeness;
                    best = subject;
                }
            }
        }
        return Optional.ofNullable(best).map(Subject::focus);
    }
}
