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
    <name>TargetSection</name>
    <message>
        <source>By</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>“%1” is no value. Write for example 72,5.</source>
        <translation>”%1” är inget värde. Skriv till exempel 72,5.</translation>
    </message>
    <message>
        <source>A target needs its day. Write a year, a month such as 2012-12, or a day.</source>
        <translation>Ett målvärde behöver sin dag. Skriv ett år, en månad som 2012-12 eller en dag.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Målvärden</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Ta bort målvärde</translation>
    </message>
    <message>
        <source>There is no target yet.</source>
        <translation>Det finns inget målvärde än.</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Lägg till målvärde</translation>
    </message>
    <message>
        <source>By, such as 2012</source>
        <translation>Till, t.ex. 2012</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Change target of %1</source>
        <translation>Ändra målvärde för %1</translation>
    </message>
    <message>
        <source>Remove target of %1</source>
        <translation>Ta bort målvärde för %1</translation>
    </message>
    <message>
        <source>Add target of %1</source>
        <translation>Lägg till målvärde för %1</translation>
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
    <name>samsyn::IndicatorCard</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
</context>
<context>
    <name>samsyn::IndicatorDetails</name>
    <message>
        <source>Each organization</source>
        <translation>Per organisation</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Kvinnor och män</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Women and men of</source>
        <translation>Kvinnor och män i</translation>
    </message>
</context>
<context>
    <name>samsyn::IndicatorForm</name>
    <message>
        <source>&amp;Adds up through the year</source>
        <translation>&amp;Räknas ihop under året</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>per cent, persons</source>
        <translation>procent, personer</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Källa</translation>
    </message>
    <message>
        <source>&amp;Looked after by</source>
        <translation>&amp;Förvaltas av</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>Rik&amp;tning</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>Ut&amp;gångsläge</translation>
    </message>
    <message>
        <source>“%1” is no value. Write for example 72,5.</source>
        <translation>”%1” är inget värde. Skriv till exempel 72,5.</translation>
    </message>
    <message>
        <source>of</source>
        <translation>från</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, a month such as 2012-03, or a day.</source>
        <translation>”%1” är inget datum. Skriv ett år, en månad som 2012-03 eller en dag.</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>Focus a&amp;rea</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Antec&amp;kning</translation>
    </message>
    <message>
        <source>Change indicator %1</source>
        <translation>Ändra nyckeltalet %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
</context>
<context>
    <name>samsyn::IndicatorsView</name>
    <message>
        <source>All indicators</source>
        <translation>Alla nyckeltal</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nytt nyckeltal</translation>
    </message>
    <message>
        <source>Sheet as PDF …</source>
        <translation>Blad som PDF …</translation>
    </message>
    <message>
        <source>Remove indicator</source>
        <translation>Ta bort nyckeltal</translation>
    </message>
    <message>
        <source>There are no indicators yet</source>
        <translation>Det finns inga nyckeltal än</translation>
    </message>
    <message>
        <source>An indicator is what you measure to see whether a goal comes nearer, year after year. Begin with one, and write what has been measured.</source>
        <translation>Ett nyckeltal är det du mäter år efter år för att se om ett mål kommer närmare. Börja med ett och skriv in det som är mätt.</translation>
    </message>
    <message>
        <source>Remove indicator %1</source>
        <translation>Ta bort nyckeltalet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators, %1 have met their target</source>
        <translation>
            <numerusform>%n nyckeltal, %1 har nått målet</numerusform>
            <numerusform>%n nyckeltal, %1 har nått målet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n nyckeltal</numerusform>
            <numerusform>%n nyckeltal</numerusform>
        </translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Lägg till nyckeltal</translation>
    </message>
</context>
<context>
    <name>samsyn::MeasurementTable</name>
    <message>
        <source>Of whom</source>
        <translation>Av vilka</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Lägg till mätning</translation>
    </message>
    <message>
        <source>Year, month or day</source>
        <translation>År, månad eller dag</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Klistra in värden</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>Change %1, %2</source>
        <comment>an indicator, a year</comment>
        <translation>Ändra %1, %2</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, a month such as 2012-03, or a day.</source>
        <translation>”%1” är inget datum. Skriv ett år, en månad som 2012-03 eller en dag.</translation>
    </message>
    <message>
        <source>Nothing can have been measured on %1 yet. A target has its own table.</source>
        <translation>Inget kan vara mätt den %1 än. Målvärden står i sin egen tabell.</translation>
    </message>
    <message>
        <source>Choose the cell where the values are to begin.</source>
        <translation>Välj cellen där värdena ska börja.</translation>
    </message>
    <message>
        <source>What was copied is larger than the table from here on. Nothing was pasted.</source>
        <translation>Det kopierade är större än tabellen härifrån. Inget klistrades in.</translation>
    </message>
    <message>
        <source>Paste values of %1</source>
        <translation>Klistra in värden för %1</translation>
    </message>
</context>
<context>
    <name>samsyn::QuickEntry</name>
    <message>
        <source>New activity</source>
        <translation>Ny aktivitet</translation>
    </message>
    <message>
        <source>What, when and who: “Take part in NISKI feb 2012 @strategist”</source>
        <translation>Vad, när och vem: ”Delta i NISKI feb 2012 @strateg”</translation>
    </message>
    <message>
        <source>Own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>Enter adds to %1</source>
        <comment>%1: a focus area or a goal</comment>
        <translation>Enter lägger till i %1</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Skriv vad som ska göras.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Lägg till aktivitet</translation>
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
