package org.itacycle.imports.interpretation.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itacycle.calendar.ThaiDates;

/** A fiscal year (B.E.) that a text names, and what it is said to be the year of. */
record YearMention(int year, Role role, String original) {

    /** What a year is named for; the nearest words before it decide. */
    enum Role {
        /** The year of the assessment's result. */
        RESULT,
        /** The year of the measures, of a plan or a report on it. */
        MEASURE,
        /** The year before the result: "สูงกว่าปีที่ผ่านมา". */
        PREVIOUS,
        /** The year whose result is to become better. */
        GOAL,
        OPEN
    }

    private static final Pattern YEAR = Pattern.compile(
            "(?:ปีงบประมาณ|งบประมาณ|ประจำปี|ปี)\\s*(?:พ\\s?\\.?\\s?ศ\\s?\\.?|ค\\.ศ\\.)?\\s*(2[05]\\d{2})(?!\\d)");
    private static final Pattern ROLE = Pattern.compile("(?<goal>ยกระดับ(?:คะแนน)?(?:ผล)?การประเมิน)"
            + "|(?<open>ไปสู่การพัฒนา|ไปสู่การปฏิบัติ)"
            + "|(?<previous>ปีที่ผ่านมา|ปีก่อน|ปีที่แล้ว)"
            + "|(?<result>(?:ผล|จาก)?การประเมิน(?:ผล)?(?:คุณธรรม|\\s?ITA|ฯ)|ผลการประเมิน|ผลคะแนน|วิเคราะห์ผล)"
            + "|(?<measure>มาตรการ|รายงานผล|ผลการดำเนินการ|แผนปฏิบัติ|แผนการ|ส่งเสริมคุณธรรม)");
    private static final int REACH = 130;
    private static final int AROUND = 60;
    private static final int BUDDHIST_ERA = 543;

    /** All years the text names. */
    static List<YearMention> in(String text) {
        // One digit for one digit: what is quoted is the text as it stands.
        var arabic = ThaiDates.arabicDigits(text);
        var found = YEAR.matcher(arabic);
        var mentions = new ArrayList<YearMention>();
        int from = 0;
        while (found.find()) {
            int number = Integer.parseInt(found.group(1));
            int year = number < 2400 ? number + BUDDHIST_ERA : number;
            var before = arabic.substring(Math.max(from, found.start() - REACH), found.start());
            mentions.add(new YearMention(year, role(before), around(text, found)));
            from = found.end();
        }
        return mentions;
    }

    private static Role role(String before) {
        var role = Role.OPEN;
        var found = ROLE.matcher(before);
        while (found.find()) {
            role = found.group("goal") != null
                    ? Role.GOAL
                    : found.group("previous") != null
                            ? Role.PREVIOUS
                            : found.group("result") != null
                                    ? Role.RESULT
                                    : found.group("measure") != null ? Role.MEASURE : Role.OPEN;
        }
        return role;
    }

    private static String around(String text, Matcher found) {
        return text.substring(Math.max(0, found.start() - AROUND), Math.min(text.length(), found.end() + AROUND / 2))
                .strip();
    }
}
