package org.itacycle.imports.reader;

import java.util.Locale;
import org.itacycle.imports.MacroDocument;
import org.itacycle.imports.OtherOfficeFormat;
import org.itacycle.imports.UnknownFormat;
import org.itacycle.imports.reader.ooxml.OfficePackage;
import org.itacycle.imports.source.SourceFormat;

/** Tells what a packed file is by its parts. */
final class PackedFormat {

    private PackedFormat() {}

    static SourceFormat of(byte[] file) {
        try (OfficePackage parts = OfficePackage.open(file)) {
            var names = parts.names().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
                throw new MacroDocument();
            }
            if (names.contains("mimetype") || names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
                throw new OtherOfficeFormat();
            }
            if (!names.contains("_rels/.rels")) {
                throw new UnknownFormat();
            }
            return byMain(parts.main());
        }
    }

    private static SourceFormat byMain(String main) {
        if (main.startsWith("word/")) {
            return SourceFormat.DOCX;
        }
        if (main.endsWith("workbook.xml")) {
            return SourceFormat.XLSX;
        }
        throw new OtherOfficeFormat();
    }
}
