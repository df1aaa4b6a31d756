<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>samsyn::TodayPage</name>
    <message>
        <source>Today</source>
        <comment>page</comment>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå till mötena</translation>
    </message>
    <message>
        <source>Go to the parties</source>
        <translation>Gå till parterna</translation>
    </message>
    <message>
        <source>Here the day begins.</source>
        <translation>Här börjar dagen.</translation>
    </message>
    <message>
        <source>Meetings to prepare, action points that are due and minutes to send are listed here. Begin with the parties of the collaboration.</source>
        <translation>Här står möten att förbereda, åtgärder som ska vara klara och protokoll att skicka. Börja med parterna i samverkan.</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>Gå till grupperna</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Det finns inga grupper än.</translation>
    </message>
    <message>
        <source>Once there are groups with seats, their meetings, action points and vacancies are listed here.</source>
        <translation>När det finns grupper med platser står deras möten, åtgärder och vakanser här.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Ingenting väntar.</translation>
    </message>
    <message>
        <source>No meeting within six weeks, no action point that is due, no minutes to send and no vacant seat.</source>
        <translation>Inget möte inom sex veckor, ingen åtgärd att följa upp, inget protokoll att skicka och ingen vakant plats.</translation>
    </message>
</context>
</TS>
