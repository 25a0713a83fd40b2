package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has chosen English reads no Thai but data and names: key by key over every text that a page or form shows. */
class EnglishTextsTests {

    private static final Path SCRIPTS = Path.of("src/main/resources/static/js");
    private static final Path FORMS = Path.of("forms/js");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern THAI = Pattern.compile("[ก-๏]");
    private static final Pattern ENTRY = Pattern.compile("'([^']+)': '((?:[^'\\\\]|\\\\.)*)',?");
    private static final Pattern BLOCK = Pattern.compile("const (TH|EN) = \\{\\n(.*?)\\n};", Pattern.DOTALL);
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

    /** What is Thai in English too: an answer that is kept as it is, a mark in a Thai template, the name of a language. */
    private static final Set<String> AS_IT_IS = Set.of(
            "report.none",
            "stationery.landscape.hint",
            "stationery.portrait.hint",
            "document.template.content",
            "document.template.page",
            "document.template.title",
            "organization.page.language-th");

    /** Scripts that know Thai because they read or write it. */
    private static final Set<String> READERS = Set.of("thai.js", "parts.js");

    /** Words of documents, mails and the engine's own names, which are Thai for everybody. */
    private static final Pattern THAI_FOR_ALL =
            Pattern.compile("(exchange|paperwork|notification\\.mail|cycle\\.filter)\\..*");

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptHasEveryTextInBothLanguages(Path script) {
        var texts = texts(script);
        if (texts.isEmpty()) {
            assertThat(THAI.matcher(code(script)).find() && !isReader(script))
                    .as("Thai outside of the texts")
                    .isFalse();
        } else {
            same(texts.getOrDefault("TH", Map.of()), texts.getOrDefault("EN", Map.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aModuleHasEveryMessageInBothLanguages(Path thai) {
        var english = thai.resolveSibling(thai.getFileName().toString().replace(".properties", "_en.properties"));
        var wanted = properties(thai);
        wanted.keySet().removeIf(key -> THAI_FOR_ALL.matcher(key).matches());
        var found = properties(english);
        found.keySet().removeIf(key -> THAI_FOR_ALL.matcher(key).matches());
        assertThat(found.keySet()).isEqualTo(wanted.keySet());
        assertThat(found.entrySet())
                .allMatch(entry -> AS_IT_IS.contains(entry.getKey())
                        || !THAI.matcher(entry.getValue()).find());
    }

    private static void same(Map<String, String> thai, Map<String, String> english) {
        assertThat(english.keySet()).isEqualTo(thai.keySet());
        assertThat(english).allSatisfy((key, text) -> {
            assertThat(AS_IT_IS.contains(key) || !THAI.matcher(text).find())
                    .as(key + " is Thai: " + text)
                    .isTrue();
            assertThat(holes(text)).as(key).isEqualTo(holes(thai.getOrDefault(key, "")));
        });
    }

    /** The texts of a script by language; those of a neighbour called …-en.js belong to the …-th.js. */
    private static Map<String, Map<String, String>> texts(Path script) {
        var found = new TreeMap<String, Map<String, String>>();
        blocks(script, found);
        if (script.toString().endsWith("-th.js")) {
            blocks(script.resolveSibling(script.getFileName().toString().replace("-th.js", "-en.js")), found);
        }
        return found;
    }

    private static void blocks(Path script, Map<String, Map<String, String>> found) {
        BLOCK.matcher(read(script)).results().forEach(block -> {
            var entries = new TreeMap<String, String>();
            ENTRY.matcher(block.group(2)).results().forEach(entry -> entries.put(entry.group(1), entry.group(2)));
            assertThat(ENTRY.matcher(block.group(2)).replaceAll(""))
                    .as(script + " " + block.group(1) + " has nothing but texts")
                    .isBlank();
            found.put(block.group(1), entries);
        });
    }

    /** A script without its comments, which may name what the office calls a thing. */
    private static String code(Path script) {
        return read(script).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    }

    private static boolean isReader(Path script) {
        return READERS.contains(script.getFileName().toString());
    }

    private static Set<String> holes(String text) {
        var holes = new TreeSet<String>();
        HOLE.matcher(text).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }

    private static Map<String, String> properties(Path file) {
        var read = new Properties();
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var sorted = new TreeMap<String, String>();
        read.forEach((key, value) -> sorted.put((String) key, (String) value));
        return sorted;
    }

    private static List<Path> scripts() throws IOException {
        try (var own = Files.walk(FORMS);
                var pages = Files.walk(SCRIPTS)) {
            return Stream.concat(own, pages)
                    .filter(path ->
                            path.toString().endsWith(".js") && !path.toString().endsWith("-en.js"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> bundles() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.filter(path -> path.toString().endsWith(".properties")
                            && !path.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
