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
import org.itacycle.decision.DocumentState;
import org.itacycle.decision.Subject;
import org.itacycle.publication.PublicationChannel;
import org.itacycle.reporting.ExecutionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsPageTests {

    private static final Path PAGES = Path.of("src/main/resources/static");
    private static final Path MODULES = PAGES.resolve("js/documents");
    private static final Path FORMS = Path.of("forms");
    private static final Pattern TEXT = Pattern.compile("^ {2}'([^']+)': ", Pattern.MULTILINE);
    private static final Pattern USED = Pattern.compile("\\bt\\('([\\w.-]+)'[,)]");
    private static final Pattern IMPORT = Pattern.compile("import \\{([^}]+)} from '([^']+)'");
    private static final Pattern EXPORT =
            Pattern.compile("export (?:async )?(?:function|const|class) (\\w+)|^export \\{(\\w+)}", Pattern.MULTILINE);
    private static final Pattern STYLE = Pattern.compile("\\b(doc-[\\w-]*\\w)\\b");
    private static final Pattern FOREIGN_HOST = Pattern.compile("['\"(](https?:)?//\\w");

    @ParameterizedTest
    @MethodSource("scripts")
    void everyTextOfThePageIsWritten(Path script) {
        assertThat(texts()).containsAll(found(USED, read(script)));
    }

    @Test
    void everyStateChannelAndDocumentHasItsWord() {
        assertThat(texts())
                .containsAll(keys("state.", DocumentState.values()))
                .containsAll(keys("status.", ExecutionStatus.values()))
                .containsAll(keys("channel.", PublicationChannel.values()))
                .containsAll(Arrays.stream(Subject.values())
                        .map(subject -> "document." + subject.key())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyImportedNameIsExported(Path script) {
        IMPORT.matcher(read(script))
                .results()
                .forEach(line -> assertThat(found(EXPORT, read(file(script, line.group(2)))))
                        .as(line.group(2))
                        .containsAll(Arrays.stream(line.group(1).split(","))
                                .map(String::trim)
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptReadsTypedTextAsMarkupOrAsksAnotherHost(Path script) {
        assertThat(read(script))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "DOMParser")
                .doesNotContainPattern(FOREIGN_HOST);
        assertThat(read(script).lines().count()).isLessThanOrEqualTo(200);
    }

    @Test
    void thePageCarriesNoScriptOrStyleOfItsOwn() {
        assertThat(read(Path.of("src/main/resources/templates/documents.html")))
                .contains("id=\"documents\"", "/js/documents.js", "/css/documents.css", "web.no-script")
                .doesNotContainPattern("<script(?![^>]*th:src)")
                .doesNotContain("style=");
    }

    @Test
    void everyStyleIsUsedSomewhere() {
        var used = scripts().stream().map(DocumentsPageTests::read).collect(Collectors.joining());
        assertThat(found(STYLE, read(PAGES.resolve("css/documents.css"))))
                .allSatisfy(style -> assertThat(used).contains(style.replaceFirst("--\\w+$|__\\w+$", "")));
    }

    private static <E extends Enum<E>> List<String> keys(String prefix, E[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }

    /** The file behind an address: forms lie beside the sources and are served below /forms. */
    private static Path file(Path script, String imported) {
        return imported.startsWith("/forms/")
                ? FORMS.resolve(imported.substring("/forms/".length()))
                : script.resolveSibling(imported).normalize();
    }

    private static List<Path> scripts() {
        try (var modules = Files.list(MODULES)) {
            return Stream.concat(
                            modules.filter(
                                    path -> !path.getFileName().toString().startsWith("words")),
                            Stream.of(PAGES.resolve("js/documents.js")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The page's own, and those of the forms. */
    private static Set<String> texts() {
        return found(TEXT, read(MODULES.resolve("words-th.js")) + read(FORMS.resolve("js/texts-th.js")));
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
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
