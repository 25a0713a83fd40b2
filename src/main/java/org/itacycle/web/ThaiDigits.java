package org.itacycle.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets clients write numbers and ISO dates with Thai digits, as texts or as JSON numbers. */
@Component
class ThaiDigits extends SimpleModule {

    private static final int LONGEST = 40;

    ThaiDigits() {
        addDeserializer(BigDecimal.class, new Reader<>(BigDecimal.class, BigDecimal::new));
        addDeserializer(Integer.class, new Reader<>(Integer.class, Integer::valueOf));
        addDeserializer(int.class, new Reader<>(int.class, Integer::valueOf));
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, LocalDate::parse));
    }

    /** The text with ๐–๙ written as 0–9. */
    static String arabic(String text) {
        var arabic = new StringBuilder(text.length());
        text.chars().forEach(sign -> arabic.append((char) (sign >= '๐' && sign <= '๙' ? sign - '๐' + '0' : sign)));
        return arabic.toString();
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var token = parser.currentToken();
            if (!token.isScalarValue()) {
                throw context.wrongTokenException(parser, handledType(), token, "a single value is needed");
            }
            var text = parser.getText().strip();
            if (text.isEmpty()) {
                return null;
            }
            try {
                if (text.length() > LONGEST) {
                    throw new NumberFormatException("too long");
                }
                return read.apply(arabic(text));
            } catch (NumberFormatException | DateTimeParseException unreadable) {
                throw context.weirdStringException(text, handledType(), "not readable");
            }
        }
    }
}
