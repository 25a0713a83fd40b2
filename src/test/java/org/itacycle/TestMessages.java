package org.itacycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of modules as the application reads them, without the rest of it. */
public final class TestMessages {

    private TestMessages() {}

    /** The texts of all modules. */
    public static ResourceBundleMessageSource all() {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            return of(files.map(file -> file.getFileName().toString().replaceFirst("(_en)?\\.properties$", ""))
                    .distinct()
                    .toArray(String[]::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The texts of the modules with the names. */
    public static ResourceBundleMessageSource of(String... modules) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                Arrays.stream(modules).map(module -> "messages/" + module).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
