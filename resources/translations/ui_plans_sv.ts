<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ActivityMove</name>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Flytta ”%1” till %2</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>done %1</source>
        <comment>an activity, after its due date: done 3 Feb</comment>
        <translation>klar %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an activity</comment>
        <translation>klar</translation>
    </message>
    <message>
        <source>to be looked at %1</source>
        <comment>an activity without a schedule: 30 June</comment>
        <translation>ses över %1</translation>
    </message>
    <message>
        <source>no schedule, to be looked at %1</source>
        <translation>ingen tidplan, ses över %1</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>ingen tidplan</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>progress: 40 % done</comment>
        <translation>%1 klart</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <comment>heads the activities without a schedule</comment>
        <translation>ses över</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>activities</comment>
        <translation>%1 av %2 klara</translation>
    </message>
</context>
<context>
    <name>TimelineScale</name>
    <message>
        <source>Q%1</source>
        <comment>a quarter in the timeline&apos;s head: Q2</comment>
        <translation>kv. %1</translation>
    </message>
    <message>
        <source>One quarter</source>
        <translation>Ett kvartal</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Två år</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Fem år</translation>
    </message>
    <message>
        <source>Ten years</source>
        <translation>Tio år</translation>
    </message>
    <message>
        <source>Twenty years</source>
        <translation>Tjugo år</translation>
    </message>
</context>
<context>
    <name>samsyn::TimelineKey</name>
    <message>
        <source>done</source>
        <comment>the timeline&apos;s key</comment>
        <translation>klar</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>the timeline&apos;s key</comment>
        <translation>pågår</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>the timeline&apos;s key</comment>
        <translation>kommande</translation>
    </message>
    <message>
        <source>late</source>
        <comment>the timeline&apos;s key</comment>
        <translation>sen</translation>
    </message>
    <message>
        <source>conditional</source>
        <comment>the timeline&apos;s key</comment>
        <translation>villkorad</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <comment>the timeline&apos;s key</comment>
        <translation>ses över</translation>
    </message>
    <message>
        <source>What the bars mean: %1</source>
        <translation>Vad staplarna betyder: %1</translation>
    </message>
</context>
<context>
    <name>samsyn::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Up and down choose a row, left and right scroll in time or fold a heading. Alt with left or right moves an activity in time, Shift with left or right makes it shorter or longer. Enter opens it.</source>
        <translation>Upp och ned väljer rad, vänster och höger rullar i tiden eller fäller ihop en rubrik. Alt med vänster eller höger flyttar en aktivitet i tiden, Skift med vänster eller höger gör den kortare eller längre. Retur öppnar den.</translation>
    </message>
</context>
<context>
    <name>samsyn::TimelineModel</name>
    <message>
        <source>Own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>Utan tidplan</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>activities</comment>
        <translation>%1 av %2 klara</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a heading</comment>
        <translation>hopfälld</translation>
    </message>
    <message>
        <source>unfolded</source>
        <comment>a heading</comment>
        <translation>utfälld</translation>
    </message>
</context>
<context>
    <name>samsyn::TimelineView</name>
    <message>
        <source>Time shown</source>
        <translation>Visad tid</translation>
    </message>
    <message>
        <source>Open activity</source>
        <translation>Öppna aktivitet</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Flytta senare</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Flytta tidigare</translation>
    </message>
    <message>
        <source>Make longer</source>
        <translation>Gör längre</translation>
    </message>
    <message>
        <source>Make shorter</source>
        <translation>Gör kortare</translation>
    </message>
</context>
</TS>
