package org.itacycle.imports.reader;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itacycle.imports.EmptyDocument;
import org.itacycle.imports.UnknownFormat;
import org.itacycle.imports.UnreadableDocument;
import org.itacycle.imports.reader.sheet.CsvReader;
import org.itacycle.imports.reader.sheet.XlsxReader;
import org.itacycle.imports.reader.word.DocReader;
import org.itacycle.imports.reader.word.DocxReader;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.SourceDocument;
import org.itacycle.imports.source.SourceFormat;
import org.itacycle.imports.source.Table;
import org.itacycle.problem.Problem;
import org.springframework.stereotype.Component;

/** Reads a foreign document of any known format, told by its content; the file name decides only where that cannot. */
@Component
public class DocumentReaders {

    private final Map<SourceFormat, DocumentReader> readers;

    public DocumentReaders() {
        this(List.of(
                new TextReader(),
                new HtmlReader(),
                new PdfReader(),
                new DocxReader(),
                new DocReader(),
                new XlsxReader(),
                new CsvReader()));
    }

    DocumentReaders(List<DocumentReader> readers) {
        this.readers = readers.stream().collect(Collectors.toMap(DocumentReader::format, Function.identity()));
    }

    /**
     * The document as blocks and tables. Anything that cannot be read is answered by an {@link UnreadableDocument}; call
     * it where its time is watched, {@link ReadingLimits#checkTime}.
     */
    public SourceDocument read(String fileName, byte[] file) {
        ReadingLimits.check(file.length, ReadingLimits.FILE);
        try {
            SourceFormat format = FormatSniffer.sniff(fileName, file);
            List<Block> blocks = reader(format).read(file);
            requireContent(blocks);
            return new SourceDocument(fileName, format, blocks);
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException | StackOverflowError damaged) {
            ReadingLimits.checkTime();
            throw new UnreadableDocument(damaged);
        }
    }

    private DocumentReader reader(SourceFormat format) {
        DocumentReader reader = readers.get(format);
        if (reader == null) {
            throw new UnknownFormat();
        }
        return reader;
    }

    private static void requireContent(List<Block> blocks) {
        if (blocks.stream().noneMatch(DocumentReaders::hasText)) {
            throw new EmptyDocument();
        }
    }

    private static boolean hasText(Block block) {
        if (block instanceof Paragraph paragraph) {
            return !paragraph.text().isBlank();
        }
        return ((Table) block)
                .rows().stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()));
    }
}
