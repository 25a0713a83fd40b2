package org.itacycle.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Locale;
import org.itacycle.TestMessages;
import org.itacycle.assessment.RuleSets;
import org.itacycle.imports.interpretation.Interpreter;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.organization.DefaultUnitTree;
import org.itacycle.organization.UnitTree;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/** Interprets a file as the application does, without its web and its database. */
final class PreviewFixture {

    private static final ObjectMapper JSON = Jackson2ObjectMapperBuilder.json()
            .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final UnitTree UNITS = DefaultUnitTree.read();
    private static final Interpreter INTERPRETER = new Interpreter(new RuleSets(JSON), TestMessages.of("imports"));

    private PreviewFixture() {}

    /** The preview as the API answers it. */
    static JsonNode of(String name, byte[] file) {
        return of(Reading.source(name, file));
    }

    static JsonNode of(SourceDocument source) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("th"));
        try {
            return JSON.valueToTree(INTERPRETER.interpret(source, UNITS, null).preview());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
