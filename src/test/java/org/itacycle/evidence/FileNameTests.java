package org.itacycle.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "ภาพถ่ายการประชุม ครั้งที่ ๑.jpg, ภาพถ่ายการประชุม ครั้งที่ ๑.jpg",
        "../../etc/passwd.txt, passwd.txt",
        "C:\\fakepath\\รายงาน.pdf, รายงาน.pdf",
        "a<b>\"c\"|d?.pdf, a_b__c__d_.pdf",
        "...hidden.pdf, hidden.pdf",
        "ends with dots..., ends with dots",
        "a;b%2f.pdf, a_b_2f.pdf"
    })
    void aHostileNameBecomesHarmlessAndAThaiOneStays(String raw, String expected) {
        assertThat(FileName.of(raw).value()).isEqualTo(expected);
    }

    @Test
    void lineBreaksAndDirectionMarksVanish() {
        assertThat(FileName.of("a\r\nSet-Cookie: x\u202Efdp.exe\u0000.pdf").value())
                .isEqualTo("aSet-Cookie_ xfdp.exe.pdf");
    }

    @Test
    void aNameWithoutAnythingLeftIsCalledFile() {
        assertThat(FileName.of(null).value()).isEqualTo("file");
        assertThat(FileName.of("../..").value()).isEqualTo("file");
        assertThat(FileName.of("\u200B\u0007").value()).isEqualTo("file");
    }

    @Test
    void anEndlessNameIsCutButKeepsItsEnding() {
        var name = FileName.of("ก".repeat(5000) + ".pdf").value();

        assertThat(name).hasSize(114).endsWith("ก.pdf");
    }

    @Test
    void aCutNeverSplitsACharacter() {
        assertThat(FileName.of("😀".repeat(500) + ".png").value()).endsWith("😀.png");
    }
}
