package org.itacycle.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.TypeLiteral;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** bpmnlint with the rules of {@code .bpmnlintrc}, run without Node; {@code npm run bundle:bpmnlint} packs it (ADR 0012). */
class ModelLintTests {

    private static Context javascript;

    @BeforeAll
    static void loadTheLinter() throws IOException {
        javascript = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        try (var linter = ModelLintTests.class.getResourceAsStream("/bpmnlint.js")) {
            javascript.eval("js", new String(linter.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void forgetTheLinter() {
        javascript.close();
    }

    static Stream<Path> models() throws IOException {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelIsCleanBpmn(Path model) throws IOException {
        assertThat(findings(Files.readString(model))).isEmpty();
    }

    @Test
    void theLinterWasPackedWithTheRulesOfToday() throws IOException {
        var packed = javascript.getBindings("js").getMember("rulesOfLinter").asString();

        assertThat(Files.readString(Path.of(".bpmnlintrc")).replaceAll("\\s", ""))
                .isEqualTo(packed);
    }

    @Test
    void aTaskWithoutALabelIsFound() throws IOException {
        var model = Files.readString(Path.of("bpmn", "ita-plan.bpmn"));
        var unlabelled = model.replaceFirst("(<bpmn:userTask id=\"userTask_endorsePlan\") name=\"[^\"]*\"", "$1");

        assertThat(unlabelled).isNotEqualTo(model);
        assertThat(findings(unlabelled))
                .anySatisfy(finding -> assertThat(finding).contains("label-required", "userTask_endorsePlan"));
    }

    /** The linter answers by a promise that is kept by the time the call returns. */
    private static List<String> findings(String model) {
        var answer = javascript.eval("js", """
                        model => {
                            const answer = {};
                            lintModel(model).then(
                                    found => answer.findings = found,
                                    failure => answer.findings = ['bpmnlint failed: ' + failure]);
                            return answer;
                        }""").execute(model);
        return List.copyOf(answer.getMember("findings").as(new TypeLiteral<List<String>>() {}));
    }
}
