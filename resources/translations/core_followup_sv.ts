<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>MonthReview</name>
    <message>
        <source>The copy of the approved month cannot be read.</source>
        <translation>Kopian av den godkända månaden går inte att läsa.</translation>
    </message>
    <message>
        <source>The copy of the approved month cannot be read: “%1” is not known.</source>
        <translation>Kopian av den godkända månaden går inte att läsa: ”%1” är okänt.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>was due on %1</source>
        <comment>action point</comment>
        <translation>skulle vara klar den %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <comment>action point</comment>
        <translation>klar senast den %1</translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <translation>från %1 den %2</translation>
    </message>
    <message numerus="yes">
        <source>carried along %n time(s)</source>
        <translation>
            <numerusform>har följt med %n gång</numerusform>
            <numerusform>har följt med %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>seat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The seat is vacant.</source>
        <translation>Platsen är vakant.</translation>
    </message>
    <message>
        <source>The seat is vacant since %1.</source>
        <translation>Platsen är vakant sedan den %1.</translation>
    </message>
    <message numerus="yes">
        <source>The seat is vacant since %1, %n month(s).</source>
        <translation>
            <numerusform>Platsen är vakant sedan den %1, %n månad.</numerusform>
            <numerusform>Platsen är vakant sedan den %1, %n månader.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known who sits there for %1.</source>
        <translation>Det är inte känt vem som sitter där för %1.</translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation>Förbered mötet</translation>
    </message>
    <message>
        <source>Send the notice …</source>
        <translation>Skicka kallelse …</translation>
    </message>
    <message>
        <source>Settle the day …</source>
        <translation>Bestäm dag …</translation>
    </message>
    <message>
        <source>Take minutes</source>
        <translation>Skriv anteckningar</translation>
    </message>
    <message>
        <source>Plan the year …</source>
        <translation>Planera året …</translation>
    </message>
    <message>
        <source>Finish and send</source>
        <translation>Gör klart och skicka</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Försegla protokollet</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publicera …</translation>
    </message>
    <message>
        <source>Show the action point</source>
        <translation>Visa åtgärden</translation>
    </message>
    <message>
        <source>Show the seat</source>
        <translation>Visa platsen</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Nästa möten</translation>
    </message>
    <message>
        <source>After the meetings</source>
        <translation>Efter mötena</translation>
    </message>
    <message>
        <source>Action points</source>
        <comment>today</comment>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Seats without a holder</source>
        <translation>Platser utan ledamot</translation>
    </message>
</context>
<context>
    <name>TodayMeetings</name>
    <message>
        <source>%1 %2</source>
        <comment>group and day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>The notice is sent.</source>
        <translation>Kallelsen är skickad.</translation>
    </message>
    <message>
        <source>The notice is sent; %1 of %2 are coming.</source>
        <translation>Kallelsen är skickad; %1 av %2 kommer.</translation>
    </message>
    <message>
        <source>The notice was to go out by %1.</source>
        <translation>Kallelsen skulle ha gått ut senast %1.</translation>
    </message>
    <message>
        <source>The notice is to go out by %1.</source>
        <translation>Kallelsen ska ut senast %1.</translation>
    </message>
    <message>
        <source>Goes on since %1.</source>
        <translation>Pågår sedan %1.</translation>
    </message>
    <message>
        <source>The day has passed, and no minutes are taken. Take them, move the meeting or cancel it.</source>
        <translation>Dagen har varit, och inga anteckningar är förda. För dem, flytta mötet eller ställ in det.</translation>
    </message>
    <message>
        <source>The day is not settled yet.</source>
        <translation>Dagen är inte bestämd än.</translation>
    </message>
    <message>
        <source>We are represented there.</source>
        <translation>Vi är representerade där.</translation>
    </message>
    <message>
        <source>Everybody has approved the minutes.</source>
        <translation>Alla har justerat protokollet.</translation>
    </message>
    <message>
        <source>%1 is to approve the minutes.</source>
        <comment>one or several</comment>
        <translation>%1 ska justera protokollet.</translation>
    </message>
    <message>
        <source>The last day is %1.</source>
        <translation>Sista dag är den %1.</translation>
    </message>
    <message>
        <source>The notes are sent. The meeting on %1 approves them.</source>
        <translation>Minnesanteckningarna är skickade. De godkänns på mötet den %1.</translation>
    </message>
    <message>
        <source>The notes are sent, and no next meeting is planned that could approve them.</source>
        <translation>Minnesanteckningarna är skickade, och inget nästa möte är planerat som kan godkänna dem.</translation>
    </message>
    <message>
        <source>The minutes are not sent.</source>
        <translation>Anteckningarna är inte skickade.</translation>
    </message>
    <message>
        <source>The minutes are approved and can be sealed.</source>
        <translation>Protokollet är godkänt och kan förseglas.</translation>
    </message>
    <message>
        <source>The minutes are approved and not published.</source>
        <translation>Protokollet är godkänt men inte publicerat.</translation>
    </message>
    <message>
        <source>No meeting is planned. %1</source>
        <translation>Inget möte är planerat. %1</translation>
    </message>
</context>
</TS>
