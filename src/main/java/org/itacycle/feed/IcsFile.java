package org.itacycle.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes days as an iCalendar file that calendar programs subscribe to. */
final class IcsFile {

    private static final String PRODUCT = "-//ITA Cycle//calendar feed//TH";
    private static final String HOST = "@ita-cycle";

    /** How often programs may ask again; days rarely move. */
    private static final String REFRESH = "PT6H";

    private IcsFile() {}

    static String write(String name, List<FeedDay> days) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Asia/Bangkok"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
        days.forEach(day -> calendar.add(event(day)));
        try (var text = new StringWriter()) {
            new CalendarOutputter(true).output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A whole day that leaves people free for others: nobody is busy because something is due. */
    private static VEvent event(FeedDay day) {
        var event = new VEvent(new PropertyList());
        event.add(new Uid(day.uid() + HOST));
        event.add(new DtStamp(day.changed()));
        event.add(new DtStart<>(new ParameterList(List.<Parameter>of(Value.DATE)), day.day()));
        event.add(new LastModified(day.changed()));
        event.add(new Sequence(day.revision()));
        event.add(new Summary(day.title()));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        if (!day.details().isEmpty()) {
            event.add(new Description(day.details()));
        }
        return event;
    }
}
