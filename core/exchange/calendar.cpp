// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar.h"

#include "core/base/xmltext.h"

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr char zoneName[] = "Europe/Stockholm";

/// The rule since 1996; events before it do not occur.
constexpr char zoneText[] = "BEGIN:VTIMEZONE\r\n"
                            "TZID:Europe/Stockholm\r\n"
                            "BEGIN:STANDARD\r\n"
                            "DTSTART:19701025T030000\r\n"
                            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                            "TZNAME:CET\r\n"
                            "TZOFFSETFROM:+0200\r\n"
                            "TZOFFSETTO:+0100\r\n"
                            "END:STANDARD\r\n"
                            "BEGIN:DAYLIGHT\r\n"
                            "DTSTART:19700329T020000\r\n"
                            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                            "TZNAME:CEST\r\n"
                            "TZOFFSETFROM:+0100\r\n"
                            "TZOFFSETTO:+0200\r\n"
                            "END:DAYLIGHT\r\n"
                            "END:VTIMEZONE\r\n";

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icalproperty_method methodOf(CalendarMethod method)
{
    switch (method) {
    case CalendarMethod::Publish: return ICAL_METHOD_PUBLISH;
    case CalendarMethod::Request: return ICAL_METHOD_REQUEST;
    case CalendarMethod::Cancel: return ICAL_METHOD_CANCEL;
    }
    return ICAL_METHOD_NONE;
}

icalparameter_partstat participationOf(Participation participation)
{
    switch (participation) {
    case Participation::Unanswered: return ICAL_PARTSTAT_NEEDSACTION;
    case Participation::Accepted: return ICAL_PARTSTAT_ACCEPTED;
    case Participation::Declined: return ICAL_PARTSTAT_DECLINED;
    }
    return ICAL_PARTSTAT_NONE;
}

icaltimetype dateOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype timeOf(QDate day, QTime clock)
{
    icaltimetype time = dateOf(day);
    time.is_date = 0;
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = clock.second();
    return time;
}

/// A person's name as a parameter: a quotation mark would end it, and how to write one (RFC 6868)
/// is not known to Outlook.
QByteArray parameterText(const QString &text)
{
    return xmlText(text).replace('"'_L1, '\''_L1).simplified().toUtf8();
}

QByteArray addressOf(const QString &email)
{
    return "mailto:" + xmlText(email).remove(u' ').simplified().toUtf8();
}

/// Builds one event; libical escapes and folds what it is given.
class EventWriter
{
public:
    EventWriter(const CalendarEvent &event, CalendarMethod method)
        : m_event(event), m_method(method), m_component(icalcomponent_new(ICAL_VEVENT_COMPONENT))
    {
    }

    Component write()
    {
        add(icalproperty_new_uid(xmlText(m_event.uid).simplified().toUtf8().constData()));
        add(icalproperty_new_sequence(m_event.sequence));
        add(icalproperty_new_dtstamp(icaltime_from_timet_with_zone(
            m_event.stamp.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone())));
        addTimes();
        addText(icalproperty_new_summary, m_event.summary);
        addText(icalproperty_new_location, m_event.location);
        addText(icalproperty_new_description, m_event.description);
        if (!m_event.url.isEmpty())
            add(icalproperty_new_url(xmlText(m_event.url).simplified().toUtf8().constData()));
        addPeople();
        const bool isCancelled = m_event.isCancelled || m_method == CalendarMethod::Cancel;
        add(icalproperty_new_status(isCancelled           ? ICAL_STATUS_CANCELLED
                                    : m_event.isTentative ? ICAL_STATUS_TENTATIVE
                                                          : ICAL_STATUS_CONFIRMED));
        add(icalproperty_new_transp(isCancelled ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
        return std::move(m_component);
    }

private:
    icalproperty *add(icalproperty *property)
    {
        icalcomponent_add_property(m_component.get(), property);
        return property;
    }

    void addText(icalproperty *(*make)(const char *), const QString &text)
    {
        if (!text.isEmpty())
            add(make(xmlText(text).toUtf8().constData()));
    }

    void addTimes()
    {
        const QDate last = m_event.to.isValid() ? m_event.to : m_event.from;
        if (!m_event.starts) {
            add(icalproperty_new_dtstart(dateOf(m_event.from)));
            add(icalproperty_new_dtend(dateOf(last.addDays(1)))); // the end is the first day after
            return;
        }
        addZoned(icalproperty_new_dtstart(timeOf(m_event.from, *m_event.starts)));
        if (m_event.ends)
            addZoned(icalproperty_new_dtend(timeOf(last, *m_event.ends)));
    }

    void addZoned(icalproperty *property)
    {
        icalproperty_add_parameter(add(property), icalparameter_new_tzid(zoneName));
    }

    void addPeople()
    {
        if (!m_event.organizer.email.isEmpty())
            addName(add(icalproperty_new_organizer(addressOf(m_event.organizer.email).constData())),
                    m_event.organizer.name);
        if (m_method == CalendarMethod::Publish) // RFC 5546, 3.2.1: none there
            return;
        for (const CalendarAttendee &attendee : m_event.attendees) {
            if (attendee.person.email.isEmpty())
                continue;
            icalproperty *property =
                add(icalproperty_new_attendee(addressOf(attendee.person.email).constData()));
            addName(property, attendee.person.name);
            icalproperty_add_parameter(
                property,
                icalparameter_new_role(attendee.isOptional ? ICAL_ROLE_OPTPARTICIPANT
                                                           : ICAL_ROLE_REQPARTICIPANT));
            icalproperty_add_parameter(
                property, icalparameter_new_partstat(participationOf(attendee.participation)));
        }
    }

    static void addName(icalproperty *property, const QString &name)
    {
        if (const QByteArray text = parameterText(name); !text.isEmpty())
            icalproperty_add_parameter(property, icalparameter_new_cn(text.constData()));
    }

    const CalendarEvent &m_event;
    CalendarMethod m_method;
    Component m_component;
};

void addCalendarName(icalcomponent *calendar, const QString &name)
{
    icalproperty *property = icalproperty_new_x(xmlText(name).toUtf8().constData());
    icalproperty_set_x_name(property, "X-WR-CALNAME");
    icalcomponent_add_property(calendar, property);
}

} // namespace

QByteArray writeCalendar(const CalendarFile &calendar)
{
    const Component root(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(root.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(root.get(), icalproperty_new_prodid("-//Samsyn//Samsyn " SAMSYN_VERSION "//SV"));
    icalcomponent_add_property(root.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(root.get(), icalproperty_new_method(methodOf(calendar.method)));
    if (!calendar.name.isEmpty())
        addCalendarName(root.get(), calendar.name);
    if (std::ranges::any_of(calendar.events, [](const CalendarEvent &e) { return e.starts.has_value(); }))
        icalcomponent_add_component(root.get(), icalcomponent_new_from_string(zoneText));
    for (const CalendarEvent &event : calendar.events)
        icalcomponent_add_component(root.get(), EventWriter(event, calendar.method).write().release());
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(root.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

QString calendarMediaType(CalendarMethod method)
{
    switch (method) {
    case CalendarMethod::Publish: return u"text/calendar; charset=UTF-8; method=PUBLISH"_s;
    case CalendarMethod::Request: return u"text/calendar; charset=UTF-8; method=REQUEST"_s;
    case CalendarMethod::Cancel: return u"text/calendar; charset=UTF-8; method=CANCEL"_s;
    }
    return {};
}

} // namespace samsyn
