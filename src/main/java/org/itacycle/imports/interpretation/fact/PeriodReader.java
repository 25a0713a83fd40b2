package org.itacycle.imports.interpretation.fact;

import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_DAY_CORRECTED;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_ENDS_BEFORE_START;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_MONTH_INFERRED;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_ONE_SIDED;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_OUTSIDE_FISCAL_YEAR;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_SEVERAL;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_TEXT_AROUND;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_UNREADABLE;
import static org.itacycle.imports.interpretation.trace.FindingCode.PERIOD_YEAR_INFERRED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.imports.ImportPreview.ReadPeriod;
import org.itacycle.imports.interpretation.fact.PeriodGrammar.Span;
import org.itacycle.imports.interpretation.fact.PeriodToken.Kind;
import org.itacycle.imports.interpretation.trace.FindingCode;
import org.itacycle.imports.interpretation.trace.Notice;
import org.itacycle.imports.interpretation.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a period however an office writes it, and tells what had to be inferred. */
public final class PeriodReader {

    /** The period, without days where none can be read; the fiscal year (B.E.) is that of the measures, where known. */
    public PeriodReading read(String text, @Nullable Integer fiscalYear) {
        if (Wording.saysNothing(text)) {
            return new PeriodReading(new ReadPeriod(null, null, raw(text)), List.of());
        }
        return new Reading(text.strip(), fiscalYear).reading();
    }

    private static String raw(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** One text on its way. */
    private static final class Reading {

        private final String text;
        private final @Nullable Integer fiscalYear;
        private final List<Notice> notices = new ArrayList<>();

        Reading(String text, @Nullable Integer fiscalYear) {
            this.text = text;
            this.fiscalYear = fiscalYear;
        }

        PeriodReading reading() {
            var tokens = new PeriodScanner(text).tokens();
            var grammar = new PeriodGrammar(tokens);
            var years = new PeriodYears(fiscalYear);
            var spans = years.complete(grammar.spans());
            if (spans.isEmpty()) {
                notice(true, PERIOD_UNREADABLE);
                return new PeriodReading(new ReadPeriod(null, null, raw(text)), notices);
            }
            notice(tokens.stream().anyMatch(PeriodToken::guessed), PERIOD_MONTH_INFERRED);
            notice(years.inferred(), PERIOD_YEAR_INFERRED);
            notice(spans.size() > 1, PERIOD_SEVERAL);
            notice(!grammar.rest().isEmpty(), PERIOD_TEXT_AROUND, String.join(" ", grammar.rest()));
            return new PeriodReading(period(spans, tokens), notices);
        }

        private ReadPeriod period(List<Span> spans, List<PeriodToken> tokens) {
            notice(spans.stream().anyMatch(Span::hasImpossibleDay), PERIOD_DAY_CORRECTED);
            var start = spans.stream()
                    .map(span -> span.from().first())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var end = spans.stream()
                    .map(span -> span.to().last())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            notice(end.isBefore(start), PERIOD_ENDS_BEFORE_START);
            notice(outside(start, end), PERIOD_OUTSIDE_FISCAL_YEAR, String.valueOf(fiscalYear));
            boolean single = spans.size() == 1 && spans.get(0).isPoint();
            boolean deadline = single && has(tokens, Kind.DEADLINE) && start.equals(end);
            boolean open = single && has(tokens, Kind.OPEN);
            notice(deadline || open, PERIOD_ONE_SIDED);
            return new ReadPeriod(deadline ? null : start, open ? null : end, raw(text));
        }

        private boolean outside(LocalDate start, LocalDate end) {
            if (fiscalYear == null) {
                return false;
            }
            var year = new FiscalYear(fiscalYear);
            return !year.contains(start) || !year.contains(end);
        }

        private void notice(boolean condition, FindingCode code, Object... arguments) {
            if (condition) {
                notices.add(Notice.of(code, text, arguments));
            }
        }

        private static boolean has(List<PeriodToken> tokens, Kind kind) {
            return tokens.stream().anyMatch(token -> token.is(kind));
        }
    }
}
