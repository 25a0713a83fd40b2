package org.itacycle.imports.interpretation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.itacycle.imports.interpretation.fact.PeriodGrammar.Span;
import org.itacycle.imports.interpretation.fact.PeriodPoint.Shape;
import org.jspecify.annotations.Nullable;

/** Gives every point its month and year: from the other end of its span, else from the fiscal year. */
final class PeriodYears {

    private final @Nullable Integer fiscalYear;
    private boolean inferred;

    /** The year is the fiscal one (B.E.) of the document, where it is known. */
    PeriodYears(@Nullable Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    /** Whether a year had to be inferred. */
    boolean inferred() {
        return inferred;
    }

    /** The spans with years; those stay out whose year nobody can tell. */
    List<Span> complete(List<Span> written) {
        var named = written.stream()
                .flatMap(span -> List.of(span.from(), span.to()).stream())
                .filter(point -> point.shape() == Shape.YEAR && point.year() != null)
                .map(PeriodPoint::year)
                .findFirst()
                .orElse(fiscalYear);
        boolean precise = written.stream().anyMatch(span -> span.from().shape() != Shape.YEAR);
        var complete = new ArrayList<Span>();
        written.stream()
                .filter(span -> !precise || span.from().shape() != Shape.YEAR)
                .map(span -> complete(months(span), named))
                .filter(Objects::nonNull)
                .forEach(complete::add);
        return complete;
    }

    /** "1 - 31 July": the month of one end is that of the other. */
    private static Span months(Span span) {
        var from = span.from();
        var to = span.to();
        if (from.isDayOnly() && to.shape() == Shape.MONTH) {
            return new Span(from.inMonth(to.number(), to.year()), to);
        }
        return to.isDayOnly() ? new Span(from, to.inMonth(from.number(), from.year())) : span;
    }

    private @Nullable Span complete(Span span, @Nullable Integer named) {
        if (span.from().isDayOnly()) {
            return null;
        }
        var from = span.from();
        var to = span.to();
        if (from.year() != null && to.year() != null) {
            return span;
        }
        inferred = true;
        if (to.year() != null) {
            return new Span(from.inYear(later(from, to) ? to.year() - 1 : to.year()), to);
        }
        if (from.year() != null) {
            return new Span(from, to.inYear(later(from, to) ? from.year() + 1 : from.year()));
        }
        return named == null ? null : new Span(from.inFiscalYear(named), to.inFiscalYear(named));
    }

    /** Whether the first month comes later in the calendar year than the second. */
    private static boolean later(PeriodPoint from, PeriodPoint to) {
        return from.shape() == Shape.MONTH
                && from.number() != null
                && to.number() != null
                && from.number() > to.number();
    }
}
