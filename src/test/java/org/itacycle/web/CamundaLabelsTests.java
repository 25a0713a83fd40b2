package org.itacycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Thai of Camunda's applications, key by key against the English that Camunda ships. */
class CamundaLabelsTests {

    private static final String FOLDER = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-z][^>]*>|&\\w+;");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
    private static final Pattern THAI = Pattern.compile("[ก-๏]");

    /** Names of products, identifiers and formats, which have no Thai. */
    private static final Set<String> NAMES = Set.of(
            "ITA",
            "Cycle",
            "Camunda",
            "Cockpit",
            "Optimize",
            "LDAP",
            "API",
            "DI",
            "EDE",
            "FNI",
            "PI",
            "TU",
            "cockpit",
            "tasklist",
            "resolve",
            "yyyy",
            "MM",
            "ddTHH",
            "mm",
            "ss");

    /** What the vocabulary says must not be said. */
    private static final List<String> UNSAID =
            List.of("อนุมัติ", "ตีกลับ", "หน่วยงาน", "แผนก", "เคลม", "ทวง", "แดชบอร์ด", "วงจร", "รอบปี");

    /** Words in which งาน is no task; alone it is a section of a division. */
    private static final Pattern COMPOUNDS = Pattern.compile("ใช้งาน|รายงาน|ทำงาน|ระบบงาน");

    @ParameterizedTest
    @CsvSource({"welcome, 172", "tasklist, 412", "admin, 575"})
    void everyLabelIsThereAndNoneTooMany(String app, int many) {
        assertThat(thai(app).keySet())
                .hasSize(many)
                .containsExactlyInAnyOrderElementsOf(english(app).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "admin"})
    void noPlaceholderIsLostOrInvented(String app) {
        var thai = thai(app);
        assertThat(english(app))
                .allSatisfy((key, text) -> assertThat(found(PLACEHOLDER, thai.getOrDefault(key, "")))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(found(PLACEHOLDER, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "admin"})
    void everyLabelSpeaksThai(String app) {
        var thai = thai(app);
        assertThat(english(app)).allSatisfy((key, text) -> {
            var words = MARKUP.matcher(
                            PLACEHOLDER.matcher(thai.getOrDefault(key, "")).replaceAll(" "))
                    .replaceAll(" ");
            assertThat(found(LATIN, words)).as(key).isSubsetOf(NAMES);
            if (LATIN.matcher(text).find() && !NAMES.containsAll(found(LATIN, text))) {
                assertThat(words)
                        .as(key)
                        .matches(said -> THAI.matcher(said).find() || said.contains("ITA Cycle"), "Thai");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "admin"})
    void theWordsAreThoseOfTheOffice(String app) {
        assertThat(thai(app)).allSatisfy((key, text) -> {
            assertThat(text).as(key).doesNotContain(UNSAID);
            assertThat(COMPOUNDS.matcher(text).replaceAll("")).as(key).doesNotContain("งาน");
            assertThat(text).as(key).isEqualTo(text.strip()).doesNotContain("  ");
        });
    }

    @Test
    void oneThingHasOneNameInAllApplications() {
        var names = new TreeMap<>(thai("admin"));
        for (var app : List.of("welcome", "tasklist")) {
            thai(app).forEach((key, text) -> {
                // What greets people on the first day differs with the application.
                if (names.containsKey(key) && !key.matches("FIRST_LOGIN_INFO|SEARCH_PLACEHOLDER")) {
                    assertThat(text).as(app + " " + key).isEqualTo(names.get(key));
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "admin"})
    void daysAreCountedInTheBuddhistEra(String app) {
        var dates = file(app, "th").get("dateLocales");
        // Camunda ships none for Welcome.
        var shipped = file("tasklist", "en").get("dateLocales");
        assertThat(names(dates)).containsAll(names(shipped));
        assertThat(names(dates.get("relativeTime")))
                .containsExactlyInAnyOrderElementsOf(names(shipped.get("relativeTime")));
        assertThat(dates.get("eras").get(0).get("offset").asInt()).isEqualTo(544);
        assertThat(dates.get("longDateFormat"))
                .extracting(JsonNode::asText)
                .allSatisfy(format -> assertThat(format).doesNotContain("YY"));
        assertThat(dates.get("months")).hasSize(12);
        assertThat(dates.get("weekdays").get(0).asText()).isEqualTo("วันอาทิตย์");
    }

    private static Map<String, String> english(String app) {
        return labels(app, "en");
    }

    private static Map<String, String> thai(String app) {
        return labels(app, "th");
    }

    private static Map<String, String> labels(String app, String language) {
        var labels = new TreeMap<String, String>();
        file(app, language)
                .get("labels")
                .fields()
                .forEachRemaining(
                        label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    /** The file as the browser gets it; Camunda's own begin with a byte order mark. */
    private static JsonNode file(String app, String language) {
        var name = FOLDER + app + "/locales/" + language + ".json";
        try (var stream = CamundaLabelsTests.class.getClassLoader().getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> names(JsonNode node) {
        return Stream.of(node)
                .flatMap(one -> one.properties().stream())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(hit -> hit.group().replaceAll("\\s", ""))
                .toList();
    }
}
