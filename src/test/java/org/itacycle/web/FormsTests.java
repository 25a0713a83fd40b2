package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTests {

    private static final Path FORMS = Path.of("forms");
    private static final Path MODULES = FORMS.resolve("js");
    private static final Path PAGES = Path.of("src/main/resources/static");
    private static final Pattern TEXT = Pattern.compile("^ {2}'([^']+)': ", Pattern.MULTILINE);
    private static final Pattern USED = Pattern.compile("\\bt\\('([\\w.]+)'[,)]");
    private static final Pattern IMPORT = Pattern.compile("from '([^']+)'");
    private static final Pattern FOREIGN_HOST = Pattern.compile("['\"(](https?:)?//\\w");

    @ParameterizedTest
    @EnumSource(TaskKey.class)
    void everyTaskHasAFormAndTheModuleThatDrawsIt(TaskKey key) {
        var name = key.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(read(FORMS.resolve(name + ".html"))).contains("'" + name + "'");
        assertThat(read(MODULES.resolve(name + ".js"))).contains("export const mount");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(texts("texts-en.js")).isEqualTo(texts("texts-th.js"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyTextAndEveryImportOfAScriptExists(Path script) {
        var source = read(script);
        if (source.contains("/texts.js'")) {
            assertThat(texts("texts-th.js")).containsAll(found(USED, source));
        }
        assertThat(found(IMPORT, source))
                .allSatisfy(imported -> assertThat(file(script, imported)).exists());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptReadsTypedTextAsMarkupOrAsksAnotherHost(Path script) {
        assertThat(read(script))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
                .doesNotContainPattern(FOREIGN_HOST);
    }

    /** The file behind an address: forms lie beside the sources and are served below /forms. */
    private static Path file(Path script, String imported) {
        if (imported.startsWith("/forms/")) {
            return FORMS.resolve(imported.substring("/forms/".length()));
        }
        return imported.startsWith("/") ? PAGES.resolve(imported.substring(1)) : script.resolveSibling(imported);
    }

    private static List<Path> scripts() throws IOException {
        try (var own = Files.list(MODULES);
                var pages = Files.list(PAGES.resolve("js"))) {
            return Stream.concat(own, pages)
                    .filter(path -> path.toString().endsWith(".js"))
                    .toList();
        }
    }

    private static Set<String> texts(String file) {
        return found(TEXT, read(MODULES.resolve(file)));
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
