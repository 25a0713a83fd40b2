package org.itacycle.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.itacycle.calendar.FiscalYear;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Orders;
import org.itacycle.document.PdfWriter;
import org.itacycle.meeting.Meetings;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.DocumentType;
import org.itacycle.paperwork.Paperwork;
import org.itacycle.paperwork.Stationeries;
import org.itacycle.publication.PackFile.Folder;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the working group did: the orders that appointed it, and agenda, attendance and minutes of its meetings. */
@Component
class PaperPack implements PackSource {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final List<DocumentType> OF_A_MEETING =
            List.of(DocumentType.AGENDA, DocumentType.ATTENDANCE, DocumentType.MINUTES);

    private final Orders orders;
    private final Meetings meetings;
    private final Paperwork paperwork;
    private final Stationeries stationeries;
    private final PdfWriter pdf;
    private final MessageSource messages;

    PaperPack(
            Orders orders,
            Meetings meetings,
            Paperwork paperwork,
            Stationeries stationeries,
            PdfWriter pdf,
            MessageSource messages) {
        this.orders = orders;
        this.meetings = meetings;
        this.paperwork = paperwork;
        this.stationeries = stationeries;
        this.pdf = pdf;
        this.messages = messages;
    }

    @Override
    public List<PackFile> files(CycleKey cycle) {
        var found = new ArrayList<PackFile>();
        var end = new FiscalYear(cycle.fiscalYear()).end();
        orders.all(cycle.organization()).stream()
                .filter(order -> !order.date().isAfter(end))
                .map(order -> file(
                        cycle,
                        new DocumentKey(DocumentType.ORDER, null, order.id()),
                        text("orders", null) + "/" + text("order", order.number())))
                .forEach(found::add);
        for (var meeting : meetings.all(cycle)) {
            var sheet = meeting.sheet();
            var place = text("meetings", null) + "/"
                    + text("meeting", sheet.number() + " " + ThaiDates.shortArabic(sheet.on())) + "/";
            OF_A_MEETING.stream()
                    .filter(type -> type != DocumentType.MINUTES || sheet.held())
                    .map(type -> of(cycle, type, meeting.id(), place))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public List<Lack> lacking(CycleKey cycle) {
        return meetings.all(cycle).isEmpty() ? List.of(Lack.of(Folder.WORK, "publication.pack.no-meeting")) : List.of();
    }

    private PackFile of(CycleKey cycle, DocumentType type, UUID id, String place) {
        return file(cycle, new DocumentKey(type, null, id), place + text(type.name(), null));
    }

    /** Written when its turn comes, so that only one is in memory. */
    private PackFile file(CycleKey cycle, DocumentKey key, String path) {
        return new PackFile(Folder.WORK, path + ".pdf", 0, out -> {
            var paper = paperwork.paper(cycle, key);
            out.write(pdf.write(paper, stationeries.of(cycle.organization())).bytes());
        });
    }

    private String text(String key, @Nullable String value) {
        var values = value == null ? null : new Object[] {value};
        return PackNames.part(messages.getMessage("publication.pack." + key, values, THAI));
    }
}
