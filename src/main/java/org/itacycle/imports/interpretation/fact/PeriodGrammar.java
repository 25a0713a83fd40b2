package org.itacycle.imports.interpretation.fact;

import java.util.ArrayList;
import java.util.List;
import org.itacycle.imports.interpretation.fact.PeriodPoint.Shape;
import org.itacycle.imports.interpretation.fact.PeriodToken.Kind;
import org.jspecify.annotations.Nullable;

/** Puts tokens together to spans: {@code [day] month [year] - [day] month [year]}, quarters, halves and years. */
final class PeriodGrammar {

    private static final int LAST_DAY = 31;

    private final List<PeriodToken> tokens;
    private final List<Span> spans = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private int at;

    /** From one point to another, the same for a single one. */
    record Span(PeriodPoint from, PeriodPoint to) {

        boolean isPoint() {
            return from.equals(to);
        }

        boolean hasImpossibleDay() {
            return !from.dayExists() || !to.dayExists();
        }
    }

    PeriodGrammar(List<PeriodToken> tokens) {
        this.tokens = tokens.stream()
                .filter(token -> !token.is(Kind.NOISE) && !token.is(Kind.DEADLINE) && !token.is(Kind.OPEN))
                .toList();
        read();
    }

    List<Span> spans() {
        return spans;
    }

    /** What is neither a date nor a word of periods. */
    List<String> rest() {
        return rest;
    }

    private void read() {
        while (at < tokens.size()) {
            var from = point(lastQuarter());
            if (from == null) {
                skip();
            } else if (next(Kind.RANGE)) {
                at++;
                var to = point(from);
                spans.add(new Span(from, to == null ? from : to));
            } else {
                spans.add(new Span(from, from));
            }
        }
    }

    /** "Quarter 1, 2": the word need not be repeated. */
    private @Nullable PeriodPoint lastQuarter() {
        var last = spans.isEmpty() ? null : spans.get(spans.size() - 1).from();
        return last != null && last.shape() == Shape.QUARTER ? last : null;
    }

    private void skip() {
        var token = tokens.get(at);
        if (token.is(Kind.UNKNOWN) || token.is(Kind.NUMBER)) {
            rest.add(token.text());
        }
        at++;
    }

    private @Nullable PeriodPoint point(@Nullable PeriodPoint before) {
        if (at >= tokens.size()) {
            return null;
        }
        var token = tokens.get(at);
        switch (token.kind()) {
            case DATE:
                at++;
                return token.date() == null ? null : PeriodPoint.of(token.date());
            case MONTH:
                return month(null);
            case NUMBER:
                return number(token.number(), before);
            case QUARTER:
                at++;
                return next(Kind.NUMBER) ? part(Shape.QUARTER, tokens.get(at++).number()) : null;
            case HALF:
                at++;
                return part(Shape.HALF, token.number());
            case FISCAL_YEAR, WHOLE_YEAR:
                return part(Shape.YEAR, 1);
            default:
                return null;
        }
    }

    private @Nullable PeriodPoint number(int number, @Nullable PeriodPoint before) {
        if (PeriodPoint.isYear(number)) {
            return part(Shape.YEAR, 1);
        }
        if (number < 1 || number > LAST_DAY) {
            return null;
        }
        if (before != null && before.shape() == Shape.QUARTER) {
            at++;
            return part(Shape.QUARTER, number);
        }
        if (at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.MONTH)) {
            at++;
            return month(number);
        }
        if (before != null || at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.RANGE)) {
            at++;
            return PeriodPoint.month(number, null, null);
        }
        return null;
    }

    private PeriodPoint month(@Nullable Integer day) {
        int month = tokens.get(at++).number();
        return PeriodPoint.month(day, month, year());
    }

    /** A part of a fiscal year; the year may stand behind a slash or the words for it. */
    private @Nullable PeriodPoint part(Shape shape, int number) {
        if (number > shape.perYear()) {
            return null;
        }
        int back = at;
        while (next(Kind.FISCAL_YEAR) || next(Kind.WHOLE_YEAR) || next(Kind.SEPARATOR) && shape != Shape.YEAR) {
            at++;
        }
        var year = year();
        if (year == null && shape != Shape.YEAR) {
            at = back;
        }
        return new PeriodPoint(shape, null, number, year);
    }

    private @Nullable Integer year() {
        return next(Kind.NUMBER) && PeriodPoint.isYear(tokens.get(at).number())
                ? (Integer) PeriodPoint.year(tokens.get(at++).number())
                : null;
    }

    private boolean next(Kind kind) {
        return at < tokens.size() && tokens.get(at).is(kind);
    }
}
