package org.itacycle.meeting;

import java.time.LocalDate;
import java.util.List;
import org.itacycle.problem.Wrong;
import org.jspecify.annotations.Nullable;

/** What cannot be accepted in a meeting as it was entered. */
final class MeetingCheck {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST = 200;
    private static final int MOST_DEEDS = 500;

    private final Wrong wrong = new Wrong();

    private MeetingCheck() {}

    /** Refuses the draft with everything that is wrong with it. */
    static void check(MeetingDraft draft) {
        var check = new MeetingCheck();
        check.head(draft);
        check.people(draft.peopleOrNone());
        check.items(draft.itemsOrNone());
        check.followUps(draft.followUpsOrNone());
        check.wrong.refuse();
    }

    /** Refuses to write down what happened in a meeting that is still to come. */
    static void held(MeetingSheet sheet, LocalDate today) {
        new Wrong()
                .unless(!sheet.held() || !sheet.on().isAfter(today), "on", "meeting.not-yet-held")
                .refuse();
    }

    private void head(MeetingDraft draft) {
        var start = draft.startsAt();
        var end = draft.endsAt();
        wrong.unless(draft.on() != null, "on", "problem.field.required")
                .day("on", draft.on())
                .text("number", draft.number(), LONGEST_NUMBER)
                .text("title", draft.title(), LONGEST_NAME)
                .text("place", draft.place(), LONGEST_NAME)
                .text("recorder", draft.recorder(), LONGEST_NAME)
                .text("checker", draft.checker(), LONGEST_NAME)
                .unless(start == null || end == null || end.isAfter(start), "endsAt", "meeting.ends-before-it-begins")
                .size("people", draft.people(), MOST)
                .size("items", draft.items(), MOST)
                .size("followUps", draft.followUps(), MOST);
    }

    private void people(List<MeetingSheet.Person> people) {
        for (int place = 0; place < people.size(); place++) {
            var person = people.get(place);
            var where = "people[" + place + "].";
            wrong.required(where + "name", person.name(), LONGEST_NAME);
            texts(where, LONGEST_NAME, "position", person.position(), "role", person.role());
            wrong.text(where + "note", person.note(), LONGEST_NAME);
        }
    }

    private void items(List<MeetingSheet.Item> items) {
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(place);
            var where = "items[" + place + "].";
            wrong.required(where + "heading", item.heading(), LONGEST_NAME);
            texts(where, LONGEST_TEXT, "text", item.text(), "resolution", item.resolution());
        }
    }

    private void followUps(List<MeetingSheet.FollowUp> followUps) {
        for (int place = 0; place < followUps.size(); place++) {
            var followUp = followUps.get(place);
            var where = "followUps[" + place + "].";
            wrong.required(where + "title", followUp.title(), LONGEST_TEXT);
            texts(where, LONGEST_TEXT, "unit", followUp.unit(), "note", followUp.note());
            wrong.size(where + "deeds", followUp.deeds(), MOST_DEEDS);
            deeds(where, followUp.deedsOrNone());
        }
    }

    private void deeds(String followUp, List<MeetingSheet.Deed> deeds) {
        for (int place = 0; place < deeds.size(); place++) {
            var where = followUp + "deeds[" + place + "].";
            wrong.required(where + "text", deeds.get(place).text(), LONGEST_TEXT);
            wrong.day(where + "on", deeds.get(place).on());
        }
    }

    private void texts(
            String where, int longest, String first, @Nullable String one, String second, @Nullable String other) {
        wrong.text(where + first, one, longest).text(where + second, other, longest);
    }
}
