package org.itacycle.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.evidence.EvidenceSubject;
import org.itacycle.evidence.FileInfo;
import org.itacycle.measure.MeasureView;
import org.itacycle.measure.Measures;
import org.itacycle.publication.PackFile.Folder;
import org.itacycle.reporting.Activities;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the divisions attached to their reports and to the activity log, measure by measure. */
@Component
class ReportedPack implements PackSource {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Measures measures;
    private final Activities activities;
    private final EvidenceFiles files;
    private final MessageSource messages;

    ReportedPack(Measures measures, Activities activities, EvidenceFiles files, MessageSource messages) {
        this.measures = measures;
        this.activities = activities;
        this.files = files;
        this.messages = messages;
    }

    @Override
    public List<PackFile> files(CycleKey cycle) {
        var found = new ArrayList<PackFile>();
        var reported = files.all(cycle, EvidenceSubject.Kind.REPORT);
        for (var measure : measures.all(cycle)) {
            for (var subject : List.of(Subject.REPORT_6, Subject.REPORT_12)) {
                var place = text("measures") + "/" + name(measure) + "/" + text(subject.key());
                of(reported, measure, subject).forEach(file -> found.add(file(cycle, place, file)));
            }
        }
        var done = files.all(cycle, EvidenceSubject.Kind.ACTIVITY);
        for (var activity : activities.list(cycle, null, null)) {
            var name = PackNames.part(ThaiDates.shortArabic(activity.on()) + " " + activity.text());
            done.getOrDefault(EvidenceSubject.activity(activity.id()).id(), List.of())
                    .forEach(file -> found.add(file(cycle, text("activities") + "/" + name, file)));
        }
        return found;
    }

    @Override
    public List<Lack> lacking(CycleKey cycle) {
        var reported = files.all(cycle, EvidenceSubject.Kind.REPORT);
        var bare = measures.all(cycle).stream()
                .filter(measure -> of(reported, measure, Subject.REPORT_6).isEmpty()
                        && of(reported, measure, Subject.REPORT_12).isEmpty())
                .count();
        return bare == 0
                ? List.of()
                : List.of(Lack.of(Folder.REPORT, "publication.pack.no-evidence", String.valueOf(bare)));
    }

    private static List<FileInfo> of(Map<String, List<FileInfo>> reported, MeasureView measure, Subject subject) {
        var round = subject.round() == null ? 0 : subject.round();
        return reported.getOrDefault(EvidenceSubject.report(measure.id(), round).id(), List.of());
    }

    private PackFile file(CycleKey cycle, String place, FileInfo file) {
        return new PackFile(
                Folder.REPORT,
                place + "/" + PackNames.part(file.name()),
                file.size(),
                out -> files.copyTo(cycle.organization(), file.id(), out));
    }

    private String name(MeasureView measure) {
        return PackNames.part(messages.getMessage(
                "publication.pack.measure",
                new Object[] {String.format(Locale.ROOT, "%02d", measure.number()), measure.words()},
                THAI));
    }

    private String text(String key) {
        return PackNames.part(messages.getMessage("publication.pack." + key, null, THAI));
    }
}
