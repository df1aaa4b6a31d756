# SPDX-FileCopyrightText: 2026 The Samsyn authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a calendar says to a reader that shares no code with its writer: JSON of standard input."""
import json
import sys

from icalendar import Calendar

def shown(value):
    moment = value.dt
    return {"at": moment.isoformat(), "zone": str(value.params.get("TZID", ""))}

def person(value):
    return {"address": str(value), **{key.lower(): str(text) for key, text in value.params.items()}}

def people(event, name):
    values = event.get(name, [])
    return [person(value) for value in (values if isinstance(values, list) else [values])]

calendar = Calendar.from_ical(sys.stdin.buffer.read())
result = {"method": calendar.get("METHOD"), "name": calendar.get("X-WR-CALNAME", ""), "events": [],
          "zones": [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]}
for event in calendar.walk("VEVENT"):
    result["events"].append({
        **{name: str(event.get(name.upper(), "")) for name in ("uid", "summary", "location", "description", "url", "status", "transp")},
        "sequence": int(event.get("SEQUENCE", 0)), "stamp": event["DTSTAMP"].dt.isoformat(),
        "start": shown(event["DTSTART"]), "end": shown(event["DTEND"]) if "DTEND" in event else None,
        "organizer": people(event, "ORGANIZER"), "attendees": people(event, "ATTENDEE"),
        "errors": [str(error) for error in event.errors]})
json.dump(result, sys.stdout)
