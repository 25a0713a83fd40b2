package org.itacycle.database;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells, in Thai and in English, why there is no database and what else can be done. */
class DatabaseNotStartedAnalyzer extends AbstractFailureAnalyzer<DatabaseNotStarted> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotStarted cause) {
        return new FailureAnalysis(
                inBothLanguages(cause.reason().messageKey(), cause.arguments()),
                inBothLanguages("database.alternatives", List.of()),
                cause);
    }

    private static String inBothLanguages(String key, List<Object> arguments) {
        return Stream.of(Locale.ROOT, Locale.ENGLISH)
                .map(locale -> ResourceBundle.getBundle("messages.database", locale))
                .map(bundle -> new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments.toArray()))
                .collect(Collectors.joining(System.lineSeparator() + System.lineSeparator()));
    }
}
