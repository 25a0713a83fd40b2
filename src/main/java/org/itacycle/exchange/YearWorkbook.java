package org.itacycle.exchange;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.itacycle.assessment.Analyses;
import org.itacycle.assessment.AnalysisView;
import org.itacycle.assessment.Assessments;
import org.itacycle.assessment.Instrument;
import org.itacycle.assessment.Intent;
import org.itacycle.assessment.RuleSets;
import org.itacycle.exchange.workbook.WorkbookFile;
import org.itacycle.exchange.workbook.WorkbookFile.Column;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.Measures;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The result, the analyses and the measures of a year as a workbook that comes back as it went out, or empty. */
@Component
public class YearWorkbook {

    static final String MARK = "ITA-CYCLE-WORKBOOK-1";

    private static final Set<String> WIDE =
            Set.of("title", "item", "step", "monitoring", "analysis", "value", "text", "subject", "comment");
    private static final Set<String> NARROW = Set.of("no", "itemNo", "stepNo", "label", "code", "score", "focus");

    private final Assessments assessments;
    private final Analyses analyses;
    private final Measures measures;
    private final Organizations organizations;
    private final RuleSets ruleSets;
    private final Phrases phrases;

    YearWorkbook(
            Assessments assessments,
            Analyses analyses,
            Measures measures,
            Organizations organizations,
            RuleSets ruleSets,
            Phrases phrases) {
        this.assessments = assessments;
        this.analyses = analyses;
        this.measures = measures;
        this.organizations = organizations;
        this.ruleSets = ruleSets;
        this.phrases = phrases;
    }

    /** Writes the year as it stands, whether it runs or has ended. */
    public void write(CycleKey cycle, OutputStream out) {
        var words = new SheetWords(phrases, organizations.units(cycle.organization()));
        var content = new Content(
                cycle.measureYear(),
                cycle.organization(),
                scores(cycle, words),
                items(cycle),
                paragraphs(cycle, words),
                new PlanSheet(words).rows(measures.all(cycle)));
        write(content, words, out);
    }

    private List<List<String>> scores(CycleKey cycle, SheetWords words) {
        var view = assessments.view(cycle);
        var scores = new ArrayList<List<String>>();
        scores.add(List.of(phrases.get("score.total"), plain(view.total()), ""));
        scores.add(List.of(phrases.get("score.level"), words.choice("level", view.level()), ""));
        for (var instrument : Instrument.values()) {
            scores.add(List.of(instrument.name(), plain(view.instruments().get(instrument)), ""));
        }
        for (var indicator : view.indicators()) {
            var name = phrases.get("indicator", indicator.number(), indicator.name());
            scores.add(List.of(name, plain(indicator.score()), words.unit(indicator.lead())));
        }
        return scores;
    }

    private List<List<String>> items(CycleKey cycle) {
        return assessments.view(cycle).items().stream()
                .map(item -> List.of(
                        Objects.toString(item.code(), ""),
                        Objects.toString(item.text(), ""),
                        plain(item.score()),
                        Objects.toString(item.comment(), "")))
                .toList();
    }

    private List<List<String>> paragraphs(CycleKey cycle, SheetWords words) {
        return Stream.concat(Stream.of(analyses.overall(cycle)), analyses.all(cycle).stream())
                .map(analysis -> paragraph(analysis, words))
                .toList();
    }

    /** Writes the form of a year to fill in: indicators and items stand there, everything else is open. */
    public void template(OrganizationId organization, int year, OutputStream out) {
        var words = new SheetWords(phrases, organizations.units(organization));
        var rules = ruleSets.of(year - 1);
        var scores = new ArrayList<List<String>>();
        scores.add(List.of(phrases.get("score.total"), "", ""));
        scores.add(List.of(phrases.get("score.level"), "", ""));
        for (var instrument : Instrument.values()) {
            scores.add(List.of(instrument.name(), "", ""));
        }
        var paragraphs = new ArrayList<List<String>>();
        paragraphs.add(List.of(phrases.get("overall"), "", ""));
        for (var indicator : rules.indicators()) {
            var name = phrases.get("indicator", indicator.number(), indicator.name());
            scores.add(List.of(name, "", ""));
            paragraphs.add(List.of(name, "", ""));
        }
        var items = rules.items().stream()
                .map(item -> List.of(item.code(), item.text(), "", ""))
                .toList();
        write(new Content(year, organization, scores, items, paragraphs, List.of()), words, out);
    }

    private void write(Content content, SheetWords words, OutputStream out) {
        try (var file = new WorkbookFile()) {
            var about = List.of(
                    List.of(phrases.get("about.year"), String.valueOf(content.year())),
                    List.of(
                            phrases.get("about.organization"),
                            organizations.get(content.organization()).name()),
                    List.of(phrases.get("about.how"), phrases.get("about.instruction")),
                    List.of(phrases.get("sheet.measures"), phrases.get("about.measures")),
                    List.of(phrases.get("about.days"), phrases.get("about.days-instruction")));
            file.sheet(words.sheet("about"), columns(words, "field", "value"), about)
                    .sheet(words.sheet("indicators"), columns(words, "subject", "amount", "lead"), content.scores())
                    .sheet(words.sheet("items"), columns(words, "code", "text", "score", "comment"), content.items())
                    .sheet(words.sheet("analyses"), columns(words, "subject", "intent", "analysis"), content.analyses())
                    .sheet(
                            words.sheet("measures"),
                            columns(words, PlanSheet.FIELDS.toArray(new String[0])),
                            content.measures())
                    .mark(MARK)
                    .writeTo(out);
        }
    }

    private static List<String> paragraph(AnalysisView analysis, SheetWords words) {
        var name = analysis.indicator() == null
                ? words.phrases().get("overall")
                : words.phrases().get("indicator", analysis.indicator(), Objects.toString(analysis.name(), ""));
        return List.of(name, words.choice("intent", analysis.intent()), analysis.text());
    }

    private static List<Column> columns(SheetWords words, String... fields) {
        var columns = new ArrayList<Column>();
        for (var field : fields) {
            int width = field.equals("analysis") ? 90 : WIDE.contains(field) ? 45 : NARROW.contains(field) ? 9 : 17;
            columns.add(new Column(words.column(field), width, choices(words, field), !field.endsWith("nits")));
        }
        return columns;
    }

    private static List<String> choices(SheetWords words, String field) {
        return switch (field) {
            case "lead" -> words.divisions();
            case "units", "stepUnits" -> words.everyUnit();
            case "intent" -> words.choices("intent", Intent.class);
            case "itemKind" -> words.choices("kind", MeasureItem.Kind.class);
            case "focusKind" -> words.choices("focus", Focus.Type.class);
            default -> List.of();
        };
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private record Content(
            int year,
            OrganizationId organization,
            List<List<String>> scores,
            List<List<String>> items,
            List<List<String>> analyses,
            List<List<String>> measures) {}
}
