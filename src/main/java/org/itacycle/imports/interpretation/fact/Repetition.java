package org.itacycle.imports.interpretation.fact;

import static org.itacycle.imports.interpretation.trace.FindingCode.OUTCOME_REPEATED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itacycle.imports.ImportPreview.ReadMeasure;
import org.itacycle.imports.interpretation.trace.Trace;
import org.itacycle.imports.interpretation.wording.Wording;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Results and outcomes that say word for word what another measure says: they may have been copied. */
final class Repetition {

    /** Shorter texts ("ไม่มี", "ดำเนินการแล้ว") are common. */
    private static final int SHORTEST = 25;

    private final Trace trace;
    private final Map<String, Integer> first = new HashMap<>();

    Repetition(Trace trace) {
        this.trace = trace;
    }

    void check(List<ReadMeasure> measures) {
        for (int at = 0; at < measures.size(); at++) {
            var path = "measures[" + at + "].";
            var measure = measures.get(at);
            texts(measure.outcomes(), path + "outcomes", measure.number());
            texts(measure.results(), path + "results", measure.number());
        }
    }

    private void texts(List<String> texts, String path, int measure) {
        for (int at = 0; at < texts.size(); at++) {
            var essence = Wording.essence(texts.get(at));
            if (essence.length() < SHORTEST) {
                continue;
            }
            var other = first.putIfAbsent(essence, measure);
            if (other != null && other != measure) {
                var where = path + "[" + at + "]";
                var named = new DefaultMessageSourceResolvable(
                        new String[] {"imports.measure-number"}, new Object[] {String.valueOf(other)});
                trace.doubt(OUTCOME_REPEATED, where, trace.places().get(where), texts.get(at), named);
            }
        }
    }
}
