package org.itacycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rules of HTML and CSS, as the W3C's checker (Nu) knows them. It brings old libraries that the application has newer
 * or must not have at all, so the build puts them aside and they are loaded apart.
 */
public final class HtmlRules {

    private static final Path LIBRARIES = Path.of("target/html-checker");
    private static final String CHECKER = "nu.validator.client.EmbeddedValidator";

    /** Properties of CSS that are younger than the checker. */
    private static final Pattern YOUNGER = Pattern.compile("CSS: “(text-wrap|print-color-adjust|text-underline-offset"
            + "|margin-inline|margin-inline-start)”: Property .* doesn't exist\\.");

    private static final ClassLoader LOADER = loader();

    private HtmlRules() {}

    /** What in the page is not as HTML wants it, each with its line and the place itself. */
    public static List<String> errors(byte[] page) {
        var context = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(LOADER);
            var messages = new ObjectMapper().readTree(check(page)).get("messages");
            return StreamSupport.stream(messages.spliterator(), false)
                    .filter(message -> !"info".equals(message.path("type").asText()))
                    .filter(message ->
                            !YOUNGER.matcher(message.path("message").asText()).matches())
                    .map(HtmlRules::words)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            Thread.currentThread().setContextClassLoader(context);
        }
    }

    private static String check(byte[] page) {
        try {
            var type = LOADER.loadClass(CHECKER);
            var checker = type.getConstructor().newInstance();
            var formats = LOADER.loadClass(CHECKER + "$OutputFormat");
            var json = Stream.of(formats.getEnumConstants())
                    .filter(format -> "JSON".equals(format.toString()))
                    .findFirst()
                    .orElseThrow();
            type.getMethod("setOutputFormat", formats).invoke(checker, json);
            return (String)
                    type.getMethod("validate", InputStream.class).invoke(checker, new ByteArrayInputStream(page));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String words(JsonNode message) {
        return message.path("lastLine").asInt() + ": " + message.path("message").asText() + " "
                + message.path("extract").asText().strip();
    }

    private static ClassLoader loader() {
        assertThat(Files.isDirectory(LIBRARIES))
                .as("%s is missing: mvn generate-test-resources puts it there", LIBRARIES)
                .isTrue();
        var urls = new ArrayList<URL>();
        try (var jars = Files.newDirectoryStream(LIBRARIES, "*.jar")) {
            for (var jar : jars) {
                urls.add(jar.toUri().toURL());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
