package org.itacycle.imports.takeover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.itacycle.TestMessages;
import org.itacycle.imports.TakeOver;
import org.itacycle.imports.Taken;
import org.itacycle.measure.MeasureFixture;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItems;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two local governments at the beginning of their year, and the golden preview of S001 to take over. */
public final class TakingOffice extends MeasureFixture {

    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final TakingOver takingOver;
    final ResourceBundleMessageSource messages = TestMessages.of("imports");
    final String recording = open(BANKUM, TaskKey.RECORD_RESULT, "office");

    public TakingOffice() {
        takingOver = new TakingOver(
                new TakenStore(jdbc, JSON, clock),
                new ScoresTaking(assessments),
                new AnalysesTaking(analyses),
                new MeasuresTaking(measures, assessments, analyses, RULES, organizations),
                new ContentRights(new WorkItems(jdbc)),
                audit,
                messages);
    }

    Taken take(JsonNode body) {
        return take(BANKUM, body, coordinator(BANKUM));
    }

    public Taken take(CycleKey cycle, JsonNode body, Actor actor) {
        return Objects.requireNonNull(
                transaction.execute(status -> takingOver.take(cycle, JSON.convertValue(body, TakeOver.class), actor)));
    }

    /** The preview of the document as a person has read it. */
    static ObjectNode golden(String document) {
        try (var file = new ClassPathResource("imports/" + document + ".json").getInputStream()) {
            var preview = (ObjectNode) JSON.readTree(file).get("preview");
            // The golden file names only how a paragraph must end.
            preview.get("analyses").forEach(analysis -> ((ObjectNode) analysis).set("text", analysis.get("text$ends")));
            return preview;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ObjectNode body(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
