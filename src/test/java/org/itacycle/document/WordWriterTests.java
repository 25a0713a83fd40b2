package org.itacycle.document;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WordWriterTests {

    private final WordWriter writer = new WordWriter(Words.messages());

    @Test
    void tries() throws Exception {
        var to = Files.createDirectories(Path.of("target/papers"));
        Files.write(to.resolve("plan.docx"), writer.write(SamplePapers.plan("ฉบับร่าง", Numerals.THAI), Stationery.PLAIN));
        Files.write(to.resolve("memo.docx"), writer.write(SamplePapers.memo(), Stationery.PLAIN));
        Files.write(to.resolve("plan.xlsx"), new SheetWriter().xlsx(SamplePapers.plan(null, Numerals.THAI)));
        Files.write(to.resolve("plan.csv"), new SheetWriter().csv(SamplePapers.plan(null, Numerals.THAI)));
    }
}
