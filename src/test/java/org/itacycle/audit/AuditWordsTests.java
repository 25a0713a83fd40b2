package org.itacycle.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes into the history has a name there: nobody reads {@code cycle.started}. */
class AuditWordsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern RECORDS = Pattern.compile("AuditEntry|AuditLog|MeasureAudit|DecisionTrail");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyDeedHasAName(String language) throws IOException {
        var known = keys(language);

        var nameless = deeds().stream()
                .filter(name -> !known.contains(name) && !known.contains("audit." + name))
                .toList();

        assertThat(deeds()).contains("cycle.started", "organization.officer-changed", "measure.added");
        assertThat(nameless).isEmpty();
    }

    /** What a module that writes the history calls by its own name: its deeds, and keys of messages. */
    private static Set<String> deeds() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditWordsTests::read)
                    .filter(source -> RECORDS.matcher(source).find())
                    .flatMap(source -> NAME.matcher(source).results().map(found -> found.group(1)))
                    .filter(name -> Files.exists(MESSAGES.resolve(name.split("\\.", -1)[0] + ".properties")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> keys(String language) throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith("_en.properties") == !language.isEmpty())
                    .flatMap(file -> properties(file).stringPropertyNames().stream())
                    .collect(Collectors.toSet());
        }
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
