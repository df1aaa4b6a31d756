<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>DecisionLinks</name>
    <message>
        <source>item %1</source>
        <translation>punkt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>MeetingCalendar</name>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <translation>Mötet är inställt.</translation>
    </message>
    <message>
        <source>The meeting is cancelled: %1</source>
        <translation>Mötet är inställt: %1</translation>
    </message>
    <message>
        <source>Moved from %1.</source>
        <translation>Flyttat från %1.</translation>
    </message>
    <message>
        <source>Take part from a distance: %1</source>
        <translation>Delta på distans: %1</translation>
    </message>
    <message>
        <source>A decision outside a meeting has no time that a calendar could hold.</source>
        <translation>Ett beslut utanför möte har ingen tid att lägga in i en kalender.</translation>
    </message>
    <message>
        <source>%1 in %2 has no day yet. Set its day first.</source>
        <translation>%1 i %2 har ingen dag än. Bestäm dagen först.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Inställt: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group and year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
