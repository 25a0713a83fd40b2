package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.assessment.RatingLevel;
import org.itacycle.assessment.Severity;
import org.itacycle.imports.ImportPreview.DocumentKind;
import org.itacycle.measure.MeasureItem;
import org.itacycle.reporting.ExecutionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportsPageTests {

    private static final Path PAGES = Path.of("src/main/resources/static");
    private static final Path MODULES = PAGES.resolve("js/imports");
    private static final Path FORMS = Path.of("forms");
    private static final Pattern TEXT = Pattern.compile("^ {2}'([^']+)': ", Pattern.MULTILINE);
    private static final Pattern USED = Pattern.compile("\\b(?:t|tool)\\('([\\w.]+)'[,)]");
    private static final Pattern IMPORT = Pattern.compile("import \\{([^}]+)} from '([^']+)'");
    private static final Pattern EXPORT =
            Pattern.compile("export (?:async )?(?:function|const|class) (\\w+)", Pattern.MULTILINE);
    private static final Pattern STYLE = Pattern.compile("\\b(imp-[\\w-]*\\w)\\b");
    private static final Pattern FOREIGN_HOST = Pattern.compile("['\"(](https?:)?//\\w");

    @ParameterizedTest
    @MethodSource("scripts")
    void everyTextOfTheImportPageIsWritten(Path script) {
        assertThat(texts()).containsAll(found(USED, read(script), 1));
    }

    @Test
    void everyKindOfWhatIsReadHasItsWord() {
        assertThat(texts())
                .containsAll(keys("severity.", Severity.values()))
                .containsAll(keys("kindOf.", DocumentKind.values()))
                .containsAll(keys("level.", RatingLevel.values()))
                .containsAll(keys("kind.", MeasureItem.Kind.values()))
                .containsAll(keys("status.", ExecutionStatus.values()));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyImportedNameIsExported(Path script) {
        IMPORT.matcher(read(script)).results().forEach(line -> {
            var exported = found(EXPORT, read(file(script, line.group(2))), 1);
            assertThat(exported)
                    .as(line.group(2))
                    .containsAll(Arrays.stream(line.group(1).split(","))
                            .map(name -> name.replaceFirst(" as .*", "").trim())
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptReadsADocumentsTextAsMarkupOrAsksAnotherHost(Path script) {
        assertThat(read(script))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "DOMParser")
                .doesNotContainPattern(FOREIGN_HOST);
        assertThat(read(script).lines().count()).isLessThanOrEqualTo(200);
    }

    @Test
    void thePageAsksNoOtherHostAndCarriesNoScriptOfItsOwn() {
        assertThat(read(Path.of("src/main/resources/templates/imports.html")))
                .contains("id=\"imports\"", "/js/imports.js", "/css/imports.css", "web.no-script")
                .doesNotContainPattern("<script(?![^>]*th:src)")
                .doesNotContain("style=");
    }

    @Test
    void theTasksThatBeginWithAnOldDocumentLeadToThePage() {
        assertThat(read(FORMS.resolve("js/importlink.js"))).contains("/imports?year=");
        assertThat(List.of("record-result", "draft-measures"))
                .allSatisfy(form ->
                        assertThat(read(FORMS.resolve("js/" + form + ".js"))).contains("importLink(context)"));
    }

    @Test
    void everyStyleIsUsedSomewhere() {
        var used = scripts().stream().map(ImportsPageTests::read).collect(Collectors.joining());
        assertThat(found(STYLE, read(PAGES.resolve("css/imports.css")), 1))
                .allSatisfy(style -> assertThat(used).contains(style.replaceFirst("--[A-Z]+$|__\\w+$", "")));
    }

    private static <E extends Enum<E>> List<String> keys(String prefix, E[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }

    private static Path file(Path script, String imported) {
        if (imported.startsWith("/forms/")) {
            return FORMS.resolve(imported.substring("/forms/".length()));
        }
        return script.resolveSibling(imported).normalize();
    }

    private static List<Path> scripts() {
        try (var modules = Files.list(MODULES)) {
            return Stream.concat(
                            modules.filter(
                                    path -> !path.getFileName().toString().startsWith("words")),
                            Stream.of(PAGES.resolve("js/imports.js")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The page's own, and those of the forms. */
    private static Set<String> texts() {
        return found(TEXT, read(MODULES.resolve("words-th.js")) + read(FORMS.resolve("js/texts-th.js")), 1);
    }

    private static Set<String> found(Pattern pattern, String source, int group) {
        return pattern.matcher(source)
                .results()
                .map(match -> match.group(group))
                .collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
