package org.itacycle.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** A random plan in a random style, as a file. */
record RandomDocument(long seed, RandomPlan plan, RandomStyle style) {

    static RandomDocument of(long seed) {
        // Neighbouring seeds begin alike; the first numbers are thrown away.
        var random = new Random(seed * 7_919);
        random.nextLong();
        var plan = RandomPlan.of(random);
        return new RandomDocument(seed, plan, RandomStyle.of(plan, random));
    }

    String name() {
        return switch (style.format()) {
            case PIPES, TABS -> "document.txt";
            default -> "document." + style.format().name().toLowerCase(Locale.ROOT);
        };
    }

    byte[] file() {
        return switch (style.format()) {
            case PIPES -> TextFiles.pipes(parts()).getBytes(UTF_8);
            case TABS -> TextFiles.tabs(parts()).getBytes(UTF_8);
            case HTML -> TextFiles.html(parts(), style.markup()).getBytes(UTF_8);
            case CSV -> TextFiles.csv(parts()).getBytes(UTF_8);
            case XLSX -> OfficeFiles.xlsx(parts());
            case DOCX -> OfficeFiles.docx(parts(), style.markup());
        };
    }

    /** The document for people to look at. */
    String shown() {
        return TextFiles.pipes(parts());
    }

    /**
     * Whether a person could not tell either: one list beside the steps of one measure only may be as long by chance,
     * and a dash within the only entry of a list of dashes may begin another.
     */
    boolean couldMeanTwoThings() {
        var severalSteps = plan.measures().stream()
                .filter(measure -> measure.steps().size() > 1)
                .toList();
        boolean chance = severalSteps.size() == 1
                && (style.layout() == RandomStyle.Layout.PARALLEL
                        || severalSteps.get(0).results().size()
                                == severalSteps.get(0).steps().size());
        boolean dash = style.numbering() == RandomStyle.Numbering.DASH
                && plan.measures().stream()
                        .flatMap(measure -> measure.steps().stream())
                        .anyMatch(step -> step.text().contains(" - "));
        return chance || dash;
    }

    List<FilePart> parts() {
        return Stream.<FilePart>concat(
                        before().stream().map(FilePart.Line::new), PlanGrid.of(plan, style).tables().stream())
                .toList();
    }

    private List<String> before() {
        var year = style.digits(String.valueOf(plan.year()));
        var title = plan.report()
                ? "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. " + year
                : "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. " + year;
        return List.of(title, "องค์การบริหารส่วนตำบลบ้านทดสอบ อำเภอเมืองทดสอบ จังหวัดสุพรรณบุรี");
    }
}
