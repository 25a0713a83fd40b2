package org.itacycle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.itacycle.assessment.Finding;
import org.springframework.boot.jackson.JsonComponent;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Writes a finding with its sentence in the reader's language. */
@JsonComponent
class FindingJson extends JsonSerializer<Finding> {

    private final MessageSource messages;

    FindingJson(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void serialize(Finding finding, JsonGenerator json, SerializerProvider context) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("where", finding.where());
        json.writeStringField("message", message(finding));
        json.writeEndObject();
    }

    private String message(Finding finding) {
        return messages.getMessage(finding.message(), finding.arguments().toArray(), LocaleContextHolder.getLocale());
    }
}
