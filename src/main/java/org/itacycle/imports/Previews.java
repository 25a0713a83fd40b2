package org.itacycle.imports;

import java.util.List;
import java.util.Map;
import org.itacycle.imports.interpretation.Interpreter;
import org.itacycle.imports.reader.DocumentReaders;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Organizations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads and interprets a foreign document in one go, with one time limit for both. */
@Component
class Previews {

    private final ReadingDesk desk;
    private final DocumentReaders readers;
    private final Interpreter interpreter;
    private final Organizations organizations;
    private final List<OwnFormat> own;

    Previews(
            ReadingDesk desk,
            DocumentReaders readers,
            Interpreter interpreter,
            Organizations organizations,
            List<OwnFormat> own) {
        this.desk = desk;
        this.readers = readers;
        this.interpreter = interpreter;
        this.organizations = organizations;
        this.own = List.copyOf(own);
    }

    ReadDocument of(String fileName, byte[] file, @Nullable Integer fiscalYear, Actor actor) {
        var units = organizations.units(actor.organization());
        // The desk reads on a thread of its own, which must speak the language of the request.
        var language = LocaleContextHolder.getLocaleContext();
        return desk.read(() -> {
            LocaleContextHolder.setLocaleContext(language);
            var source = readers.read(fileName, file);
            var format = own.stream().filter(one -> carries(source, one.mark())).findFirst();
            if (format.isPresent()) {
                return new ReadDocument(format.get().read(file, units, fiscalYear), source.blocks(), Map.of());
            }
            var meaning = interpreter.interpret(source, units, fiscalYear);
            return new ReadDocument(meaning.preview(), meaning.document().blocks(), meaning.places());
        });
    }

    private static boolean carries(SourceDocument source, String mark) {
        return source.blocks().stream()
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.text().strip().equals(mark));
    }
}
