<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>FactText</name>
    <message>
        <source>Action point</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Notice not sent</source>
        <translation>Kallelsen är inte skickad</translation>
    </message>
    <message>
        <source>Minutes not sent</source>
        <translation>Protokollet är inte skickat</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Inte publicerat</translation>
    </message>
    <message>
        <source>No answer on the share</source>
        <translation>Inget svar om andelen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what happened and the group</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Möte: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Beslut: %1</translation>
    </message>
    <message>
        <source>Minutes approved: %1</source>
        <translation>Protokoll godkänt: %1</translation>
    </message>
    <message>
        <source>Minutes published: %1</source>
        <translation>Protokoll publicerat: %1</translation>
    </message>
    <message>
        <source>Action point closed: %1</source>
        <translation>Åtgärd avslutad: %1</translation>
    </message>
    <message>
        <source>%1 has become a member</source>
        <translation>%1 har blivit part</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 har lämnat samverkan</translation>
    </message>
    <message>
        <source>%1 has filled its seat</source>
        <translation>%1 har tillsatt sin plats</translation>
    </message>
    <message>
        <source>%1 has lost its holder of the seat</source>
        <translation>%1 har ingen längre på sin plats</translation>
    </message>
    <message>
        <source>%1 has declared its seat vacant</source>
        <translation>%1 har anmält sin plats vakant</translation>
    </message>
    <message>
        <source>%1 accepts its share</source>
        <translation>%1 godtar sin andel</translation>
    </message>
    <message>
        <source>%1 objects to its share</source>
        <translation>%1 invänder mot sin andel</translation>
    </message>
    <message>
        <source>%1 in %2 was informed</source>
        <comment>board and municipality</comment>
        <translation>%1 i %2 har informerats</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>activity</comment>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>activity</comment>
        <translation>Avbrutet: %1</translation>
    </message>
    <message>
        <source>Carried on to the next plan: %1</source>
        <translation>Förs över till nästa plan: %1</translation>
    </message>
    <message>
        <source>Can begin: %1</source>
        <comment>activity</comment>
        <translation>Kan börja: %1</translation>
    </message>
    <message>
        <source>Goal decided: %1</source>
        <translation>Mål beslutat: %1</translation>
    </message>
    <message>
        <source>Goal assessed: %1</source>
        <translation>Mål bedömt: %1</translation>
    </message>
    <message>
        <source>Plan adopted: %1</source>
        <translation>Plan antagen: %1</translation>
    </message>
    <message>
        <source>Budget adopted: %1</source>
        <translation>Budget antagen: %1</translation>
    </message>
    <message>
        <source>concerns %1</source>
        <comment>month</comment>
        <translation>avser %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is late and who is to do it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>since it was due</comment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFigureCharts</name>
    <message numerus="yes">
        <source>%n action points are open</source>
        <translation>
            <numerusform>%n åtgärd är öppen</numerusform>
            <numerusform>%n åtgärder är öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue</source>
        <translation>
            <numerusform>%n är sen</numerusform>
            <numerusform>%n är sena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were opened</source>
        <translation>
            <numerusform>tillkom %n</numerusform>
            <numerusform>tillkom %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were closed</source>
        <translation>
            <numerusform>avslutades %n</numerusform>
            <numerusform>avslutades %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2; in %3 %4 and %5.</source>
        <comment>8 action points are open; 2 are overdue; the month; 3 were opened; 5 were closed</comment>
        <translation>%1, varav %2; i %3 %4 och %5.</translation>
    </message>
    <message>
        <source>No group has meetings in %1.</source>
        <translation>Ingen grupp har möten %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>3 meetings held and 11 planned</comment>
        <translation>%1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation>
            <numerusform>%n möte genomfört</numerusform>
            <numerusform>%n möten genomförda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planerat</numerusform>
            <numerusform>%n planerade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all targets for the year are within reach.</source>
        <translation>%1; alla mål för året går att nå.</translation>
    </message>
    <message>
        <source>%1; the target for the year is out of reach for %2.</source>
        <translation>%1; årets mål nås inte för %2.</translation>
    </message>
    <message>
        <source>No group with members&apos; seats has met in %1.</source>
        <translation>Ingen grupp med platser för parterna har haft möte %1.</translation>
    </message>
    <message>
        <source>The members were at %1 of the meetings that they had seats for.</source>
        <translation>Parterna var med på %1 av de möten som de hade plats på.</translation>
    </message>
    <message>
        <source>Action points from meetings</source>
        <translation>Åtgärder från möten</translation>
    </message>
    <message>
        <source>number at the end of the month</source>
        <translation>antal vid månadens slut</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppna</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>sena</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>tillkomna</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutade</translation>
    </message>
    <message>
        <source>No meeting has given any action points in the last twelve months.</source>
        <translation>Inget möte har gett några åtgärder de senaste tolv månaderna.</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <translation>Möten %1</translation>
    </message>
    <message>
        <source>held and planned against the target</source>
        <translation>genomförda och planerade mot målet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>target for the year</source>
        <translation>årets mål</translation>
    </message>
    <message>
        <source>held</source>
        <translation>genomfört</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerat</translation>
    </message>
    <message>
        <source>expected in all</source>
        <translation>väntat totalt</translation>
    </message>
    <message>
        <source>Attendance by member and group</source>
        <translation>Närvaro efter part och grupp</translation>
    </message>
    <message>
        <source>per cent of the meetings in %1</source>
        <translation>procent av mötena %1</translation>
    </message>
    <message>
        <source>per cent of the meetings in %1, the %2 members with the lowest</source>
        <translation>procent av mötena %1, de %2 parter som har lägst</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>alla grupper</translation>
    </message>
</context>
<context>
    <name>MoneyFigureCharts</name>
    <message>
        <source>There is no budget for %1.</source>
        <translation>Det finns ingen budget för %1.</translation>
    </message>
    <message>
        <source>The budget for %1 is %2; there are no actuals yet.</source>
        <translation>Budgeten för %1 är %2; det finns inget utfall ännu.</translation>
    </message>
    <message>
        <source>Actuals to the end of %1 are %2 of %3; the forecast for the year is %4.</source>
        <translation>Utfallet till och med %1 är %2 av %3; prognosen för året är %4.</translation>
    </message>
    <message>
        <source>No category has cost more than its budget to the end of %1.</source>
        <translation>Inget kostnadsslag har kostat mer än sin budget till och med %1.</translation>
    </message>
    <message>
        <source>To the end of %1 these have cost more than their budget: %2.</source>
        <translation>Till och med %1 har dessa kostat mer än sin budget: %2.</translation>
    </message>
    <message>
        <source>%1: the %2 largest</source>
        <translation>%1: de %2 största</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>No costs are split between the members in %1.</source>
        <translation>Inga kostnader är fördelade mellan parterna %1.</translation>
    </message>
    <message>
        <source>Budget and actuals</source>
        <translation>Budget och utfall</translation>
    </message>
    <message>
        <source>thousand kr, accumulated in %1</source>
        <translation>tkr, upparbetat under %1</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>actuals</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognos</translation>
    </message>
    <message>
        <source>Costs by category</source>
        <translation>Kostnader efter slag</translation>
    </message>
    <message>
        <source>thousand kr to the end of %1</source>
        <translation>tkr till och med %1</translation>
    </message>
    <message>
        <source>thousand kr, %1</source>
        <translation>tkr, %1</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostnadsslag</translation>
    </message>
    <message>
        <source>kr, %1</source>
        <translation>kr, %1</translation>
    </message>
    <message>
        <source>Shares by member</source>
        <translation>Andelar efter part</translation>
    </message>
    <message>
        <source>share</source>
        <translation>andel</translation>
    </message>
    <message>
        <source>%1 pays most, %2 of %3.</source>
        <translation>%1 betalar mest, %2 av %3.</translation>
    </message>
    <message>
        <source>kr a year</source>
        <translation>kr per år</translation>
    </message>
    <message>
        <source>Shares over the years</source>
        <translation>Andelar över åren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message numerus="yes">
        <source>What each member paid or is to pay, over %n years.</source>
        <translation>
            <numerusform>Vad varje part har betalat eller ska betala, under %n år.</numerusform>
            <numerusform>Vad varje part har betalat eller ska betala, under %n år.</numerusform>
        </translation>
    </message>
    <message>
        <source>kr per inhabitant, %1</source>
        <translation>kr per invånare, %1</translation>
    </message>
    <message>
        <source>Kronor per inhabitant</source>
        <translation>Kronor per invånare</translation>
    </message>
    <message>
        <source>per inhabitant</source>
        <translation>per invånare</translation>
    </message>
    <message>
        <source>No population is known for those who pay.</source>
        <translation>Ingen folkmängd är känd för dem som betalar.</translation>
    </message>
    <message>
        <source>%1 pays most for each inhabitant, %2.</source>
        <translation>%1 betalar mest per invånare, %2.</translation>
    </message>
</context>
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
    <name>MonthText</name>
    <message>
        <source>Budget %1, no actuals yet.</source>
        <translation>Budget %1, inget utfall ännu.</translation>
    </message>
    <message>
        <source>Actuals %1 of %2, forecast %3.</source>
        <translation>Utfall %1 av %2, prognos %3.</translation>
    </message>
    <message>
        <source>No activity is late.</source>
        <translation>Ingen aktivitet är sen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activities are late.</source>
        <translation>
            <numerusform>%1 av %n aktivitet är sen.</numerusform>
            <numerusform>%1 av %n aktiviteter är sena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) are overdue.</source>
        <translation>
            <numerusform>%n åtgärd är sen.</numerusform>
            <numerusform>%n åtgärder är sena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to you.</source>
        <translation>
            <numerusform>%n fråga till dig.</numerusform>
            <numerusform>%n frågor till dig.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to follow up yet: no plan, no budget and no meetings in the month.</source>
        <translation>Här finns inget att följa upp ännu: ingen plan, ingen budget och inga möten i månaden.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>month, light, sentences</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>inte bedömt</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>på väg</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>osäkert</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>inte på väg</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activities are late</source>
        <translation>
            <numerusform>%1 av %n aktivitet är sen</numerusform>
            <numerusform>%1 av %n aktiviteter är sena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the activities are %n percentage point(s) behind the plan</source>
        <translation>
            <numerusform>aktiviteterna ligger %n procentenhet efter planen</numerusform>
            <numerusform>aktiviteterna ligger %n procentenheter efter planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n goals are off track</source>
        <translation>
            <numerusform>%1 av %n mål är inte på väg</numerusform>
            <numerusform>%1 av %n mål är inte på väg</numerusform>
        </translation>
    </message>
    <message>
        <source>the forecast is %1 above the budget</source>
        <translation>prognosen är %1 över budgeten</translation>
    </message>
    <message>
        <source>%1 will not reach the year&apos;s target of meetings</source>
        <translation>%1 når inte årets mål för möten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open action points are overdue</source>
        <translation>
            <numerusform>%1 av %n öppen åtgärd är sen</numerusform>
            <numerusform>%1 av %n öppna åtgärder är sena</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>late</source>
        <comment>activity</comment>
        <translation>sen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>vilande</translation>
    </message>
    <message>
        <source>no activities</source>
        <translation>inga aktiviteter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%1 av %n klar</numerusform>
            <numerusform>%1 av %n klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n sen</numerusform>
            <numerusform>%n sena</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 held, %2 planned</source>
        <comment>meetings</comment>
        <translation>%1 genomförda, %2 planerade</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, mål %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>organization and function</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>seat and group</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1: not known who</source>
        <translation>%1: okänt vem</translation>
    </message>
    <message>
        <source>%1: vacant</source>
        <translation>%1: vakant</translation>
    </message>
    <message numerus="yes">
        <source>%1: vacant for %n day(s)</source>
        <translation>
            <numerusform>%1: vakant i %n dag</numerusform>
            <numerusform>%1: vakant i %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>present of meetings</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>share</comment>
        <translation>inte skickad</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>väntar på svar</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>share</comment>
        <translation>godtagen</translation>
    </message>
    <message>
        <source>objected</source>
        <comment>share</comment>
        <translation>invändning</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>answer and day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>sent %n day(s) ago</source>
        <translation>
            <numerusform>skickad för %n dag sedan</numerusform>
            <numerusform>skickad för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>at the screen</source>
        <translation>vid skärmen</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per e-post</translation>
    </message>
    <message>
        <source>at a meeting</source>
        <translation>vid ett möte</translation>
    </message>
    <message>
        <source>Approved on %1 by %2, %3</source>
        <comment>day, person, way</comment>
        <translation>Godkänd den %1 av %2, %3</translation>
    </message>
    <message>
        <source>%1 tkr</source>
        <comment>thousands of kronor</comment>
        <translation>%1 tkr</translation>
    </message>
</context>
<context>
    <name>PlanFigureCharts</name>
    <message>
        <source>No plan has activities in %1.</source>
        <translation>Ingen plan har aktiviteter i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n are done</source>
        <translation>
            <numerusform>%n är klar</numerusform>
            <numerusform>%n är klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in progress</source>
        <translation>
            <numerusform>%n pågår</numerusform>
            <numerusform>%n pågår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n är sen</numerusform>
            <numerusform>%n är sena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to come</source>
        <translation>
            <numerusform>%n är kommande</numerusform>
            <numerusform>%n är kommande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are conditional or dormant</source>
        <translation>
            <numerusform>%n är villkorad eller vilande</numerusform>
            <numerusform>%n är villkorade eller vilande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n activities %1.</source>
        <translation>
            <numerusform>Av %n aktivitet gäller att %1.</numerusform>
            <numerusform>Av %n aktiviteter gäller att %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activities have come to %1 by the end of %2.</source>
        <translation>Aktiviteterna hade kommit till %1 vid utgången av %2.</translation>
    </message>
    <message>
        <source>The activities have come to %1 by the end of %2; %3 was planned.</source>
        <translation>Aktiviteterna hade kommit till %1 vid utgången av %2; planerat var %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n organizations have reached their target.</source>
        <translation>
            <numerusform>%1 av %n organisation har nått sitt mål.</numerusform>
            <numerusform>%1 av %n organisationer har nått sitt mål.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Inget är mätt ännu.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 den %2</translation>
    </message>
    <message>
        <source>%1; the target is %2 on %3.</source>
        <translation>%1; målet är %2 den %3.</translation>
    </message>
    <message>
        <source>%1; the target is %2.</source>
        <translation>%1; målet är %2.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>number by area and stage</source>
        <translation>antal efter område och läge</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>late</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>vilande</translation>
    </message>
    <message>
        <source>Own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>Progress of the activities</source>
        <translation>Aktiviteternas framdrift</translation>
    </message>
    <message>
        <source>per cent at the end of each month of %1</source>
        <translation>procent vid utgången av varje månad %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerat</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mätt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>mål</translation>
    </message>
</context>
<context>
    <name>ReviewDocument</name>
    <message>
        <source>figures on %1</source>
        <translation>siffror per den %1</translation>
    </message>
    <message>
        <source>Handed to the chair on %1, %2</source>
        <comment>day, figures on a day</comment>
        <translation>Lämnad till ordföranden den %1, %2</translation>
    </message>
    <message>
        <source>Open, %1</source>
        <comment>figures on a day</comment>
        <translation>Öppen, %1</translation>
    </message>
    <message>
        <source>The light was changed from “%1”: %2</source>
        <comment>a light, the reason</comment>
        <translation>Bedömningen är ändrad från ”%1”: %2</translation>
    </message>
    <message>
        <source>There is no approved follow-up of %1.</source>
        <translation>Godkänd uppföljning saknas för %1.</translation>
    </message>
    <message>
        <source>The chair</source>
        <comment>heading: comment and approval</comment>
        <translation>Ordföranden</translation>
    </message>
    <message>
        <source>Monthly follow-up, %1</source>
        <translation>Månadsuppföljning %1</translation>
    </message>
    <message>
        <source>Monthly follow-up</source>
        <translation>Månadsuppföljning</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
</context>
<context>
    <name>ReviewPaperFigures</name>
    <message>
        <source>%1 on %2</source>
        <comment>a board and the day it was informed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomförda</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerade</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <translation>Möten %1</translation>
    </message>
    <message>
        <source>Action points from meetings</source>
        <translation>Åtgärder från möten</translation>
    </message>
    <message>
        <source>%1 were opened in the month and %2 closed.</source>
        <comment>numbers of action points</comment>
        <translation>%1 tillkom under månaden och %2 avslutades.</translation>
    </message>
    <message numerus="yes">
        <source>%n are open.</source>
        <translation>
            <numerusform>%n är öppen.</numerusform>
            <numerusform>%n är öppna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are open, %1 of them overdue.</source>
        <translation>
            <numerusform>%n är öppen, varav %1 sen.</numerusform>
            <numerusform>%n är öppna, varav %1 sena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been carried through three meetings or more.</source>
        <translation>
            <numerusform>%n har följt med genom tre möten eller fler.</numerusform>
            <numerusform>%n har följt med genom tre möten eller fler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue, or carried through three meetings</source>
        <translation>Sena, eller har följt med genom tre möten</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>day</comment>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagar sen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Vakanta platser</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Tillsatta platser</translation>
    </message>
    <message>
        <source>Board informed last</source>
        <translation>Nämnden senast informerad</translation>
    </message>
    <message>
        <source>Share of the cost</source>
        <translation>Andel av kostnaden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats filled of all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>The members</source>
        <translation>Parterna</translation>
    </message>
</context>
<context>
    <name>ReviewPaperGoals</name>
    <message>
        <source>Light changed: %1</source>
        <comment>the reason</comment>
        <translation>Ändrad bedömning: %1</translation>
    </message>
    <message>
        <source>%1 days in the month, %2 planned</source>
        <comment>working days of a post</comment>
        <translation>%1 dagar i månaden, %2 planerade</translation>
    </message>
    <message>
        <source>vacant</source>
        <comment>a post</comment>
        <translation>vakant</translation>
    </message>
    <message>
        <source>%1 (%2), %3 %: %4</source>
        <comment>post, holder, part of full time, days</comment>
        <translation>%1 (%2), %3 %: %4</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1: %2, no meeting in the month</source>
        <comment>group, persons</comment>
        <translation>%1: %2, inget möte under månaden</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n meeting(s) in the month</source>
        <comment>group, persons</comment>
        <translation>
            <numerusform>%1: %2, %n möte under månaden</numerusform>
            <numerusform>%1: %2, %n möten under månaden</numerusform>
        </translation>
    </message>
    <message>
        <source>met by %1 of %2</source>
        <comment>organizations</comment>
        <translation>nått av %1 av %2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning i ord</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Uppnått, %</translation>
    </message>
    <message>
        <source>Planned, %</source>
        <translation>Planerat, %</translation>
    </message>
    <message>
        <source>The goals</source>
        <translation>Målen</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>of the strategist&apos;s assignment</comment>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>that the assignment took</comment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representation</translation>
    </message>
    <message>
        <source>The strategist&apos;s assignment</source>
        <translation>Strategens uppdrag</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mätt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
</context>
<context>
    <name>ReviewPaperQuestions</name>
    <message>
        <source>Actuals up to %1</source>
        <comment>a month</comment>
        <translation>Utfall till och med %1</translation>
    </message>
    <message>
        <source>Budget for the same time</source>
        <translation>Budget för samma tid</translation>
    </message>
    <message>
        <source>Actuals: none yet</source>
        <translation>Utfall: inget ännu</translation>
    </message>
    <message>
        <source>Forecast for the year</source>
        <translation>Prognos för året</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Årets budget</translation>
    </message>
    <message>
        <source>Above the budget by the forecast</source>
        <translation>Över budgeten enligt prognosen</translation>
    </message>
    <message>
        <source>Left by the forecast</source>
        <translation>Kvar enligt prognosen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have accepted their share</source>
        <translation>
            <numerusform>%1 av %n har godtagit sin andel</numerusform>
            <numerusform>%1 av %n har godtagit sin andel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have objected</source>
        <translation>
            <numerusform>%n har invänt</numerusform>
            <numerusform>%n har invänt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n har inte svarat</numerusform>
            <numerusform>%n har inte svarat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was not sent to %n</source>
        <translation>
            <numerusform>den är inte skickad till %n</numerusform>
            <numerusform>den är inte skickad till %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The members pay %1 together: %2.</source>
        <translation>Parterna betalar %1 tillsammans: %2.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fact and the month that it concerns</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Vad har ändrats sedan %1</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad har ändrats</translation>
    </message>
    <message>
        <source>Nothing that the workspace knows of.</source>
        <translation>Inget som arbetsytan känner till.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>day</comment>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagar sen</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Vad är sent</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Inget är sent.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>an amount is</comment>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Vad kostar det</translation>
    </message>
    <message>
        <source>There is no budget for %1.</source>
        <translation>Det finns ingen budget för %1.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer by</source>
        <comment>day</comment>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>The chair&apos;s answer</source>
        <translation>Ordförandens svar</translation>
    </message>
    <message>
        <source>What the chair decides</source>
        <translation>Vad ska ordföranden besluta</translation>
    </message>
    <message>
        <source>There are no questions to the chair.</source>
        <translation>Det finns inga frågor till ordföranden.</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>%1; %2 % of %3 % planned.</source>
        <comment>activities, progress</comment>
        <translation>%1; %2 % av planerade %3 %.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area and its activities</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>post and its holder</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 %, %3 of %4 working days planned</source>
        <comment>post, percentage, days</comment>
        <translation>%1: %2 %, %3 av %4 arbetsdagar planerade</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n meeting(s)</source>
        <comment>in the month</comment>
        <translation>
            <numerusform>%1: %n möte</numerusform>
            <numerusform>%1: %n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was approved on %2 by %3. What came later belongs to the month it is entered in.</source>
        <translation>%1 godkändes den %2 av %3. Det som tillkom senare hör till månaden då det förs in.</translation>
    </message>
    <message>
        <source>%1 is not over. It can be approved from %2 on.</source>
        <translation>%1 är inte slut. Månaden kan godkännas från den %2.</translation>
    </message>
    <message>
        <source>%1 is still to come. Say on which day %2 was approved.</source>
        <translation>%1 är en dag som inte har varit. Ange vilken dag %2 godkändes.</translation>
    </message>
    <message>
        <source>Say who approves %1.</source>
        <translation>Ange vem som godkänner %1.</translation>
    </message>
    <message>
        <source>The copy of the month that was approved on %1 has been changed outside Samsyn.</source>
        <translation>Kopian av månaden som godkändes den %1 har ändrats utanför Samsyn.</translation>
    </message>
    <message>
        <source>Restore a copy from before it, or compare with the report that was sent.</source>
        <translation>Återställ en kopia från tiden före ändringen, eller jämför med rapporten som skickades.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>The month goes on</source>
        <translation>Månaden pågår</translation>
    </message>
    <message>
        <source>Without a review</source>
        <translation>Utan uppföljning</translation>
    </message>
    <message>
        <source>Open month</source>
        <translation>Öppen månad</translation>
    </message>
    <message>
        <source>Waits for the chair</source>
        <translation>Väntar på ordföranden</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>month</comment>
        <translation>Godkänd</translation>
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
    <message>
        <source>Show the activity</source>
        <translation>Visa aktiviteten</translation>
    </message>
    <message>
        <source>Go to the month</source>
        <translation>Gå till månaden</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Visa var</translation>
    </message>
    <message>
        <source>Show the budget</source>
        <translation>Visa budgeten</translation>
    </message>
    <message>
        <source>Activities of the plan</source>
        <translation>Planens aktiviteter</translation>
    </message>
    <message>
        <source>Monthly follow-up</source>
        <translation>Månadsuppföljning</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Ekonomi</translation>
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
<context>
    <name>TodayPlans</name>
    <message>
        <source>to be looked at again since %1</source>
        <translation>ska ses över sedan %1</translation>
    </message>
    <message>
        <source>was to be done by %1</source>
        <translation>skulle vara klar %1</translation>
    </message>
    <message>
        <source>is to be done by %1</source>
        <translation>ska vara klar %1</translation>
    </message>
    <message>
        <source>There are no actuals for %1.</source>
        <translation>Utfall saknas för %1.</translation>
    </message>
    <message>
        <source>Those that there are end with %1.</source>
        <translation>Det utfall som finns slutar med %1.</translation>
    </message>
    <message>
        <source>The year has none yet.</source>
        <translation>Året har inget utfall ännu.</translation>
    </message>
    <message>
        <source>%1 has not answered about its share for %2.</source>
        <translation>%1 har inte svarat om sin andel för %2.</translation>
    </message>
    <message numerus="yes">
        <source>Asked on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Tillfrågad den %1, för %n dag sedan.</numerusform>
            <numerusform>Tillfrågad den %1, för %n dagar sedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being prepared.</source>
        <translation>%1 förbereds.</translation>
    </message>
    <message>
        <source>Word what the figures do not say, and let the chair approve it.</source>
        <translation>Skriv det som siffrorna inte säger, och låt ordföranden godkänna månaden.</translation>
    </message>
    <message>
        <source>%1 waits for the chair.</source>
        <translation>%1 väntar på ordföranden.</translation>
    </message>
    <message>
        <source>%1 has not been followed up.</source>
        <translation>%1 är inte uppföljd.</translation>
    </message>
    <message>
        <source>%1 can be followed up.</source>
        <translation>%1 kan följas upp.</translation>
    </message>
    <message>
        <source>The first time; the page is filled in from the figures.</source>
        <translation>För första gången; sidan fylls i från siffrorna.</translation>
    </message>
</context>
<context>
    <name>YearReview</name>
    <message numerus="yes">
        <source>%1 of %n months that are over have an approved follow-up.</source>
        <translation>
            <numerusform>%1 av %n avslutad månad har en godkänd uppföljning.</numerusform>
            <numerusform>%1 av %n avslutade månader har en godkänd uppföljning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <comment>months</comment>
        <translation>Saknas: %1.</translation>
    </message>
    <message>
        <source>Not approved yet: %1.</source>
        <comment>months</comment>
        <translation>Inte godkänd ännu: %1.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>The month as a whole</source>
        <translation>Månaden som helhet</translation>
    </message>
    <message>
        <source>The lights, month by month</source>
        <translation>Bedömningarna månad för månad</translation>
    </message>
    <message>
        <source>Circle with a tick: %1. Triangle: %2. Octagon with a cross: %3. – no review, or not assessed.</source>
        <translation>Cirkel med bock: %1. Triangel: %2. Åttkant med kryss: %3. – ingen uppföljning, eller inte bedömt.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Actuals up to</source>
        <translation>Utfall till och med</translation>
    </message>
    <message>
        <source>Actuals, kr</source>
        <translation>Utfall, kr</translation>
    </message>
    <message>
        <source>Budget for the same time, kr</source>
        <translation>Budget för samma tid, kr</translation>
    </message>
    <message>
        <source>Forecast, kr</source>
        <translation>Prognos, kr</translation>
    </message>
    <message>
        <source>Budget of the year, kr</source>
        <translation>Årets budget, kr</translation>
    </message>
    <message>
        <source>Actuals against budget, month by month</source>
        <translation>Utfall mot budget månad för månad</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>Aktiviteter klara</translation>
    </message>
    <message>
        <source>Activities late</source>
        <translation>Aktiviteter sena</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Möten genomförda</translation>
    </message>
    <message>
        <source>Attendance, %</source>
        <translation>Närvaro, %</translation>
    </message>
    <message>
        <source>Action points open</source>
        <translation>Öppna åtgärder</translation>
    </message>
    <message>
        <source>of them overdue</source>
        <translation>varav sena</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Vakanta platser</translation>
    </message>
    <message>
        <source>Work and meetings, month by month</source>
        <translation>Arbete och möten månad för månad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question and its answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>Inte godkänd ännu.</translation>
    </message>
    <message>
        <source>What the chair said</source>
        <translation>Vad ordföranden har sagt</translation>
    </message>
    <message>
        <source>Follow-up of %1</source>
        <translation>Uppföljning av %1</translation>
    </message>
    <message>
        <source>The year&apos;s follow-up</source>
        <translation>Årets uppföljning</translation>
    </message>
    <message>
        <source>From the monthly follow-ups up to %1</source>
        <translation>Ur månadsuppföljningarna till och med %1</translation>
    </message>
</context>
</TS>
