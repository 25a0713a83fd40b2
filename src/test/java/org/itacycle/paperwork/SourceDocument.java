package org.itacycle.paperwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.itacycle.assessment.AnalysisDraft;
import org.itacycle.assessment.OfficialResult;
import org.itacycle.measure.Focus;
import org.itacycle.measure.MeasureDraft;
import org.itacycle.measure.MeasureItem;
import org.itacycle.measure.MeasureStep;
import org.itacycle.measure.Period;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.NewOrganization;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organizations;
import org.itacycle.problem.Version;
import org.itacycle.reporting.ExecutionStatus;
import org.itacycle.reporting.ReportDraft;
import org.itacycle.reporting.ReportResult;
import org.itacycle.reporting.StepReport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A published document as a person has read it, taken into an office by hand; what its cells say is known from it alone. */
public record SourceDocument(JsonNode preview) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .findAndRegisterModules()
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public static SourceDocument read(String name) {
        try (var file = new ClassPathResource("imports/" + name + ".json").getInputStream()) {
            return new SourceDocument(JSON.readTree(file).get("preview"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<JsonNode> measures() {
        return list(preview.path("measures")).toList();
    }

    /** An office with everything that the document says. */
    public PaperOffice take() {
        var from = preview.path("organization");
        var office = new PaperOffice(
                preview.path("measureYear").asInt(),
                new NewOrganization(
                        "source",
                        from.path("name").asText(),
                        LocalGovType.valueOf(from.path("type").asText()),
                        from.path("district").asText(),
                        from.path("province").asText(),
                        true));
        takeResult(office);
        for (var measure : measures()) {
            var id = office.measures().add(office.cycle, draft(measure, office), office.coordinator);
            if (preview.path("documentKind").asText().equals("REPORT")) {
                office.report(id, 12, report(measure));
            }
        }
        return office;
    }

    private void takeResult(PaperOffice office) {
        var scores = preview.path("scores");
        if (!scores.path("indicators").isEmpty()) {
            var result = JSON.convertValue(scores, OfficialResult.class);
            office.assessments().record(office.cycle, result, Version.ANY, office.coordinator);
        }
        list(preview.path("analyses"))
                .forEach(analysis -> office.analyses()
                        .save(
                                office.cycle,
                                analysis.path("indicator").asInt(),
                                new AnalysisDraft(
                                        analysis(analysis.path("indicator").asInt()), null),
                                Version.ANY,
                                office.coordinator));
    }

    /** The paragraph about the indicator; the files know how it ends. */
    public String analysis(int indicator) {
        return list(preview.path("analyses"))
                .filter(analysis -> analysis.path("indicator").asInt() == indicator)
                .map(analysis -> analysis.path("text$ends").asText())
                .findFirst()
                .orElseThrow();
    }

    private static MeasureDraft draft(JsonNode measure, PaperOffice office) {
        var names = texts(measure.path("units"));
        var units = office.get(Organizations.class).units(office.cycle.organization());
        var codes = Stream.concat(
                        Stream.of("all-divisions", "all-sections"),
                        units.all().stream().map(OrgUnit::code))
                .collect(Collectors.toMap(units::name, code -> code));
        return new MeasureDraft(
                measure.path("title").asText(),
                list(measure.path("items"))
                        .map(item -> new MeasureItem(
                                item.path("number").asInt(),
                                null,
                                item.path("text").asText()))
                        .toList(),
                list(measure.path("focus"))
                        .map(focus -> new Focus(
                                Focus.Type.valueOf(focus.path("type").asText()),
                                focus.path("ref").asText()))
                        .toList(),
                null,
                "office",
                names.stream().map(codes::get).toList(),
                null,
                period(measure.path("period")),
                null,
                list(measure.path("steps"))
                        .map(step -> new MeasureStep(
                                step.path("number").asInt(),
                                null,
                                step.path("text").asText(),
                                texts(step.path("units")).stream()
                                        .map(codes::get)
                                        .toList(),
                                period(step.path("period"))))
                        .toList());
    }

    private static ReportDraft report(JsonNode measure) {
        var steps = list(measure.path("steps"))
                .filter(step -> step.hasNonNull("result") || step.hasNonNull("suggestion"))
                .map(step -> new StepReport(
                        step.path("number").asInt(),
                        status(step),
                        text(step, "result"),
                        null,
                        text(step, "suggestion")))
                .toList();
        return new ReportDraft(
                ExecutionStatus.DONE,
                null,
                texts(measure.path("results")).stream()
                        .map(text -> new ReportResult(text, null, null))
                        .toList(),
                texts(measure.path("outcomes")),
                List.of("ไม่มี"),
                texts(measure.path("suggestions")).isEmpty() ? List.of("ไม่มี") : texts(measure.path("suggestions")),
                List.of(),
                steps);
    }

    private static @Nullable ExecutionStatus status(JsonNode step) {
        return Optional.ofNullable(text(step, "status"))
                .map(ExecutionStatus::valueOf)
                .orElse(null);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static @Nullable Period period(JsonNode period) {
        return period.hasNonNull("start")
                ? new Period(
                        LocalDate.parse(period.path("start").asText()),
                        LocalDate.parse(period.path("end").asText()))
                : null;
    }

    public static List<String> texts(JsonNode node) {
        return list(node).map(JsonNode::asText).toList();
    }

    static Stream<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
