<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ActionLine</name>
    <message>
        <source>Who is meant: %1?</source>
        <translation>Vem menas: %1?</translation>
    </message>
</context>
<context>
    <name>AgendaEdits</name>
    <message>
        <source>“%1” is continued at the meeting on %2 and cannot be removed. Withdraw it instead.</source>
        <translation>”%1” fortsätter på mötet den %2 och kan inte tas bort. Låt den utgå i stället.</translation>
    </message>
</context>
<context>
    <name>AgendaReport</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 joined on %2</source>
        <translation>%1 gick med den %2</translation>
    </message>
    <message>
        <source>%1 left on %2</source>
        <translation>%1 lämnade den %2</translation>
    </message>
    <message>
        <source>Decided in other groups</source>
        <translation>Beslut i andra grupper</translation>
    </message>
    <message>
        <source>Action points done</source>
        <translation>Utförda åtgärder</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Genomförda möten</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Parter</translation>
    </message>
</context>
<context>
    <name>AgendaRest</name>
    <message>
        <source>Rests until %1</source>
        <translation>Vilar till den %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Utgick den %1</translation>
    </message>
    <message>
        <source>Discussed on %1; its action points come along</source>
        <translation>Diskuterades den %1; åtgärderna följer med</translation>
    </message>
    <message>
        <source>Discussed on %1, and no action point is open</source>
        <translation>Diskuterades den %1, och ingen åtgärd är öppen</translation>
    </message>
    <message>
        <source>The matter was closed on %1</source>
        <translation>Ärendet avslutades den %1</translation>
    </message>
    <message>
        <source>On the agenda of the meeting on %1</source>
        <translation>Står på dagordningen för mötet den %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
</context>
<context>
    <name>Appendices</name>
    <message>
        <source>“%1” is %2, and an appendix can be at most 25 MB. Make it smaller, or put it where everybody can reach it and write the address in the item.</source>
        <translation>”%1” är %2, och en bilaga kan vara högst 25 MB. Gör den mindre, eller lägg den där alla når den och skriv adressen i punkten.</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>The minutes of %1 cannot be approved yet: %2</source>
        <translation>Protokollet från %1 kan inte justeras än: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meeting and item</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The minutes of %1 are not there to be approved.</source>
        <translation>Det finns inget protokoll från %1 att justera just nu.</translation>
    </message>
    <message>
        <source>%1 was not chosen to verify these minutes.</source>
        <translation>%1 är inte vald att justera det här protokollet.</translation>
    </message>
    <message>
        <source>The minutes of %1 are approved already.</source>
        <translation>Protokollet från %1 är redan justerat.</translation>
    </message>
    <message>
        <source>%1 has not been held, so there are no minutes to approve. End the meeting first.</source>
        <translation>%1 är inte genomfört, så det finns inget protokoll att justera. Avsluta mötet först.</translation>
    </message>
    <message>
        <source>Note the day when the minutes were approved.</source>
        <translation>Ange vilken dag protokollet justerades.</translation>
    </message>
    <message>
        <source>Minutes are not approved before the meeting. Look at the day.</source>
        <translation>Ett protokoll justeras inte före mötet. Se över dagen.</translation>
    </message>
    <message>
        <source>The minutes are sealed and never change. Make a correction instead.</source>
        <translation>Protokollet är förseglat och ändras aldrig. Gör en rättelse i stället.</translation>
    </message>
    <message>
        <source>The minutes of %1 are sealed already. What turns out to be wrong is corrected.</source>
        <translation>Protokollet från %1 är redan förseglat. Det som visar sig vara fel rättas med en rättelse.</translation>
    </message>
    <message>
        <source>The minutes of %1 are not approved yet, and only approved minutes are sealed.</source>
        <translation>Protokollet från %1 är inte justerat än, och bara justerade protokoll förseglas.</translation>
    </message>
    <message>
        <source>These minutes are not sealed, so their text can be changed itself.</source>
        <translation>Protokollet är inte förseglat, så texten kan ändras direkt.</translation>
    </message>
    <message>
        <source>Write why the minutes are corrected; it is printed beside the text.</source>
        <translation>Skriv varför protokollet rättas. Det står sedan bredvid texten.</translation>
    </message>
    <message>
        <source>Write who decided the correction, a person or a meeting.</source>
        <translation>Skriv vem som beslutade om rättelsen, en person eller ett möte.</translation>
    </message>
    <message>
        <source>There is no part “%1” in the minutes to correct.</source>
        <translation>Det finns ingen del ”%1” i protokollet att rätta.</translation>
    </message>
    <message>
        <source>The item stands in the minutes of another meeting.</source>
        <translation>Punkten står i ett annat mötes protokoll.</translation>
    </message>
    <message>
        <source>The corrected text is the same as before.</source>
        <translation>Den rättade texten är densamma som förut.</translation>
    </message>
    <message>
        <source>The minutes wait to be approved by %1. Note the day when that is done.</source>
        <translation>Protokollet väntar på att justeras av %1. Ange dagen när det är gjort.</translation>
    </message>
</context>
<context>
    <name>AttendanceChanges</name>
    <message>
        <source>the vacant seat of %1</source>
        <translation>den vakanta platsen för %1</translation>
    </message>
    <message>
        <source>%1 cannot stand in for themselves. Choose somebody else.</source>
        <translation>%1 kan inte ersätta sig själv. Välj någon annan.</translation>
    </message>
    <message>
        <source>%1 has no vote that somebody could take over.</source>
        <translation>%1 har ingen plats i beslut som någon annan kan ta över.</translation>
    </message>
    <message>
        <source>%1 is present, so nobody can stand in. Note first that %1 is absent, or left at an item.</source>
        <translation>%1 är närvarande, så ingen kan gå in som ersättare. Ange först att %1 är frånvarande eller lämnade vid en punkt.</translation>
    </message>
    <message>
        <source>%1 takes part without a vote and cannot stand in for %2. Choose a substitute or a guest.</source>
        <translation>%1 deltar utan att besluta och kan inte ersätta %2. Välj en ersättare eller en gäst.</translation>
    </message>
    <message>
        <source>%1 is not there and cannot stand in for %2.</source>
        <translation>%1 är inte där och kan inte ersätta %2.</translation>
    </message>
    <message>
        <source>%1 stands in for %2 already. Take that back first.</source>
        <translation>%1 ersätter redan %2. Ta tillbaka det först.</translation>
    </message>
    <message>
        <source>%1 stands in for %2. Note at which item %2 came, or take back that %1 stands in.</source>
        <translation>%1 ersätter %2. Ange vid vilken punkt %2 kom, eller ta tillbaka att %1 ersätter.</translation>
    </message>
    <message>
        <source>%1 is not present, and so cannot leave. Note first that %1 is present.</source>
        <translation>%1 är inte närvarande och kan därför inte lämna mötet. Ange först att %1 är närvarande.</translation>
    </message>
</context>
<context>
    <name>AttendanceDocument</name>
    <message>
        <source>Attendance %1</source>
        <translation>Närvaro %1</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n meeting(s)</source>
        <comment>group and how many were held</comment>
        <translation>
            <numerusform>%1, %n möte</numerusform>
            <numerusform>%1, %n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an organization</comment>
        <translation>Från</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>of these remote</source>
        <translation>varav på distans</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Anmält förhinder</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Meetings are those held while somebody had a seat.</source>
        <translation>Möten är de som genomfördes medan personen hade en plats i gruppen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
</context>
<context>
    <name>AttendanceRules</name>
    <message>
        <source>The meeting has been held, and its minutes keep the names of that day.</source>
        <translation>Mötet är genomfört, och protokollet behåller den dagens namn.</translation>
    </message>
</context>
<context>
    <name>AttendanceText</name>
    <message>
        <source>Vacant seat</source>
        <translation>Vakant plats</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>anmält förhinder</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>ordförande</translation>
    </message>
    <message>
        <source>vice chair</source>
        <translation>vice ordförande</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>sekreterare</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>stands in at the vacant seat of %1</source>
        <translation>på den vakanta platsen för %1</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>ersätter %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>an item</comment>
        <translation>från och med %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>an item, with it</comment>
        <translation>till och med %1</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>Stands on every agenda of the group</source>
        <translation>Står på gruppens fasta dagordning</translation>
    </message>
    <message>
        <source>Stands on every agenda: what happened since %1</source>
        <translation>Står på den fasta dagordningen: vad som hänt sedan den %1</translation>
    </message>
    <message>
        <source>The notes of %1 are not approved yet</source>
        <translation>Minnesanteckningarna från den %1 är inte godkända än</translation>
    </message>
    <message>
        <source>to approve the notes of the meeting on %1</source>
        <translation>att godkänna minnesanteckningarna från mötet den %1</translation>
    </message>
    <message>
        <source>Notes of the meeting on %1</source>
        <translation>Minnesanteckningar från mötet den %1</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Åtgärder</translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) are open</source>
        <translation>
            <numerusform>%n åtgärd är öppen</numerusform>
            <numerusform>%n åtgärder är öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1 on %2**</source>
        <translation>**%1 den %2**</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The meeting on %1 was cancelled</source>
        <translation>Mötet den %1 ställdes in</translation>
    </message>
    <message>
        <source>Tabled on %1</source>
        <translation>Sköts upp den %1</translation>
    </message>
    <message>
        <source>Sent up by %1 on %2</source>
        <translation>Skickades upp av %1 den %2</translation>
    </message>
    <message>
        <source>Sent down by %1 on %2</source>
        <translation>Skickades ner av %1 den %2</translation>
    </message>
    <message>
        <source>Referred back by %1 on %2</source>
        <translation>Skickades tillbaka av %1 den %2</translation>
    </message>
    <message>
        <source>Not reached on %1</source>
        <translation>Hanns inte med den %1</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>When the meeting ended is not noted.</source>
        <translation>Det är inte antecknat när mötet slutade.</translation>
    </message>
    <message>
        <source>Nobody is chosen to verify the minutes.</source>
        <translation>Ingen är vald att justera protokollet.</translation>
    </message>
    <message>
        <source>%1 stands in for more than one, which is still one vote.</source>
        <translation>%1 ersätter mer än en ledamot, men det räknas ändå som en plats.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>§ and title of an item</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Item %1, %2</source>
        <comment>number and title of an item</comment>
        <translation>Punkt %1, %2</translation>
    </message>
    <message>
        <source>%1: it is not noted what became of it.</source>
        <translation>%1: det är inte antecknat vad det blev av punkten.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>%1, saknar text.</translation>
    </message>
    <message>
        <source>%1: the decision is not written down.</source>
        <translation>%1: beslutet är inte utskrivet.</translation>
    </message>
    <message>
        <source>%1 was decided without quorum. Look at who was there, or make it a proposal for the next meeting.</source>
        <translation>%1, beslutades utan att gruppen var beslutför. Se över närvaron, eller gör det till ett förslag till nästa möte.</translation>
    </message>
    <message>
        <source>%1: nobody owns the action point “%2”.</source>
        <translation>%1: åtgärden ”%2” har ingen ansvarig.</translation>
    </message>
    <message>
        <source>%1: the action point “%2” has no day.</source>
        <translation>%1: åtgärden ”%2” har inget slutdatum.</translation>
    </message>
    <message>
        <source>The file %1 is not in the workspace.</source>
        <translation>Filen %1 finns inte i arbetsytan.</translation>
    </message>
    <message>
        <source>The paper itself is not attached.</source>
        <translation>Själva protokollet är inte bifogat.</translation>
    </message>
    <message>
        <source>Beside the items</source>
        <comment>where an action point stands</comment>
        <translation>Utanför punkterna</translation>
    </message>
</context>
<context>
    <name>DecisionLinks</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>group, day, item</comment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>DecisionSteps</name>
    <message>
        <source>that</source>
        <comment>begins each clause of a decision: att</comment>
        <translation>att</translation>
    </message>
    <message>
        <source>%1 decides</source>
        <translation>%1 beslutar</translation>
    </message>
    <message>
        <source>%1 proposes that %2 decides</source>
        <translation>%1 föreslår att %2 beslutar</translation>
    </message>
    <message>
        <source>There is no quorum at %1: %2 of %3 seats are taken, %4 are required. Keep the text as a proposal for the next meeting.</source>
        <translation>Gruppen är inte beslutför vid %1: %2 av %3 platser, %4 krävs. Spara texten som förslag till nästa möte.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Gäller inte än</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Repealed</source>
        <translation>Upphävt</translation>
    </message>
</context>
<context>
    <name>DecisionsDocument</name>
    <message>
        <source>%1 by %2</source>
        <comment>what became of a decision, and the later one</comment>
        <translation>%1 genom %2</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Beslutsförteckning</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Läget %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>There are no such decisions.</source>
        <translation>Det finns inga sådana beslut.</translation>
    </message>
    <message>
        <source>§ or item</source>
        <translation>§ eller punkt</translation>
    </message>
</context>
<context>
    <name>ExtractDocument</name>
    <message>
        <source>Meeting</source>
        <comment>a fact&apos;s label</comment>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a fact&apos;s label</comment>
        <translation>Justerat</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går till</translation>
    </message>
    <message>
        <source>The minutes of %1 are not sealed yet, and an extract is taken from sealed minutes.</source>
        <translation>Protokollet från %1 är inte förseglat än, och utdrag tas ur förseglade protokoll.</translation>
    </message>
    <message>
        <source>Extract from the minutes</source>
        <translation>Protokollsutdrag</translation>
    </message>
    <message>
        <source>Extract from the minutes of %1, %2</source>
        <comment>day, item</comment>
        <translation>Utdrag ur protokoll från %1, %2</translation>
    </message>
    <message>
        <source>Extract from approved minutes, printed on %1</source>
        <translation>Utdrag ur justerat protokoll, utskrivet %1</translation>
    </message>
    <message>
        <source>Certification of the extract</source>
        <translation>Utdragsbestyrkande</translation>
    </message>
    <message>
        <source>The extract agrees with the minutes.</source>
        <translation>Rätt utdraget intygas.</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Ort och datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>Item %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Ref. no. %1</source>
        <translation>Dnr %1</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Föredragande: %1</translation>
    </message>
    <message>
        <source>The matter was not reached.</source>
        <translation>Ärendet hanns inte med.</translation>
    </message>
    <message>
        <source>The information is noted.</source>
        <translation>Informationen noteras.</translation>
    </message>
    <message>
        <source>The matter is postponed to the next meeting.</source>
        <translation>Ärendet skjuts upp till nästa möte.</translation>
    </message>
    <message>
        <source>The matter is referred back.</source>
        <translation>Ärendet återremitteras.</translation>
    </message>
    <message>
        <source>The matter is referred back to %1.</source>
        <translation>Ärendet återremitteras till %1.</translation>
    </message>
    <message>
        <source>The matter is handed over.</source>
        <translation>Ärendet överlämnas.</translation>
    </message>
    <message>
        <source>The matter is handed over to %1.</source>
        <translation>Ärendet överlämnas till %1.</translation>
    </message>
    <message>
        <source>The matter is withdrawn.</source>
        <translation>Ärendet utgår.</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Åtgärder</translation>
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
        <source>No later than</source>
        <translation>Klar senast</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <translation>Rättelse %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, who decided, why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>“%1” is corrected to “%2”.</source>
        <translation>”%1” rättas till ”%2”.</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Förslag till beslut</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>Gäller från den %1.</translation>
    </message>
    <message>
        <source>The item is declared approved immediately.</source>
        <translation>Paragrafen förklaras omedelbart justerad.</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>%1, %2</source>
        <comment>when and where</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hej!</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Vänliga hälsningar</translation>
    </message>
    <message>
        <source>a meeting of %1</source>
        <translation>möte med %1</translation>
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
<context>
    <name>MeetingMail</name>
    <message>
        <source>Cancelled: %1 %2</source>
        <translation>Inställt: %1 %2</translation>
    </message>
    <message>
        <source>New date: %1 %2</source>
        <translation>Ny tid: %1 %2</translation>
    </message>
    <message>
        <source>Notice: %1 %2</source>
        <translation>Kallelse: %1 %2</translation>
    </message>
    <message>
        <source>The next meeting is %1.</source>
        <translation>Nästa möte är %1.</translation>
    </message>
    <message>
        <source>Open the calendar file that is attached to take the meeting out of your calendar.</source>
        <translation>Öppna den bifogade kalenderfilen, så tas mötet bort ur din kalender.</translation>
    </message>
    <message>
        <source>You are called to %1 %2.</source>
        <translation>Du kallas till %1 %2.</translation>
    </message>
    <message>
        <source>Take part from a distance: %1</source>
        <translation>Delta på distans: %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>The notice is attached. Open the calendar file to put the meeting into your calendar.</source>
        <translation>Kallelsen med handlingar är bifogad. Öppna kalenderfilen för att lägga in mötet i din kalender.</translation>
    </message>
    <message>
        <source>If you cannot come, please tell %1 as soon as you can, so that a substitute can be called.</source>
        <translation>Om du inte kan komma, meddela %1 så snart du kan, så att en ersättare kan kallas.</translation>
    </message>
    <message>
        <source>Appendix %1 %2</source>
        <translation>Bilaga %1 %2</translation>
    </message>
    <message>
        <source>Please answer this mail by %1: that you approve them, or what should be changed.</source>
        <translation>Svara på det här brevet senast %1, antingen att du justerar protokollet eller vad som bör ändras.</translation>
    </message>
    <message>
        <source>Please answer this mail: that you approve them, or what should be changed.</source>
        <translation>Svara på det här brevet, antingen att du justerar protokollet eller vad som bör ändras.</translation>
    </message>
    <message>
        <source>Thank you for the meeting on %1. The minutes are attached.</source>
        <translation>Tack för mötet den %1. Protokollet är bifogat.</translation>
    </message>
    <message>
        <source>Thank you for the meeting on %1. The meeting notes are attached.</source>
        <translation>Tack för mötet den %1. Minnesanteckningarna är bifogade.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Please say what should be changed before the next meeting, %1, which approves the notes.</source>
        <translation>Hör gärna av dig om något bör ändras före nästa möte, %1, då anteckningarna godkänns.</translation>
    </message>
    <message>
        <source>Please say what should be changed. The next meeting approves the notes.</source>
        <translation>Hör gärna av dig om något bör ändras. Anteckningarna godkänns vid nästa möte.</translation>
    </message>
    <message>
        <source>Minutes to approve: %1</source>
        <translation>Protokoll för justering: %1</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Meeting notes: %1</source>
        <translation>Minnesanteckningar: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställt</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>kallelse</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>protokollsutdrag</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>protokoll</translation>
    </message>
    <message>
        <source>meeting notes</source>
        <translation>minnesanteckningar</translation>
    </message>
    <message>
        <source>This meeting is cancelled: %1 %2.</source>
        <translation>Mötet ställs in: %1 %2.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Skälet: %1</translation>
    </message>
    <message>
        <source>The meeting has been moved from %1 to %2.</source>
        <translation>Mötet har flyttats från %1 till %2.</translation>
    </message>
    <message>
        <source>Here are the minutes for you to approve: %1.</source>
        <translation>Här är protokollet för justering: %1.</translation>
    </message>
</context>
<context>
    <name>MeetingNames</name>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Decision outside a meeting</source>
        <translation>Beslut per capsulam</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferens</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminarium</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>Studiebesök</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Ej behandlad</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noterad</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskuterad</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Skjuts upp</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Återremitteras</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Överlämnas</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Utgår</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Tillagd för hand</translation>
    </message>
    <message>
        <source>Standing item</source>
        <translation>Stående punkt</translation>
    </message>
    <message>
        <source>Tabled last time</source>
        <translation>Sköts upp förra gången</translation>
    </message>
    <message>
        <source>Not reached last time</source>
        <translation>Hanns inte med förra gången</translation>
    </message>
    <message>
        <source>Sent up</source>
        <translation>Kommer underifrån</translation>
    </message>
    <message>
        <source>Sent down</source>
        <translation>Kommer uppifrån</translation>
    </message>
    <message>
        <source>Referred back to the group</source>
        <translation>Återremitterad till gruppen</translation>
    </message>
    <message>
        <source>Open action points</source>
        <translation>Öppna åtgärder</translation>
    </message>
    <message>
        <source>The strategist&apos;s report</source>
        <translation>Strategens rapport</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Föreslagen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Väntas</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Anmält förhinder</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Vacant seat</source>
        <translation>Vakant plats</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Vice ordförande</translation>
    </message>
    <message>
        <source>Seat holder</source>
        <translation>Ledamot</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Co-opted</source>
        <translation>Adjungerad</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>action point</comment>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>action point</comment>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>action point</comment>
        <translation>Avskriven</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kallelse</translation>
    </message>
    <message>
        <source>Supplement to the notice</source>
        <translation>Komplettering till kallelsen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Minutes for approval</source>
        <translation>Protokoll för justering</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Protokollsutdrag</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Inställt möte</translation>
    </message>
    <message>
        <source>Summary for a party</source>
        <translation>Sammanfattning till en part</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>meeting</comment>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <comment>meeting</comment>
        <translation>Kallelse skickad</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>meeting</comment>
        <translation>Genomfört</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>formal minutes</comment>
        <translation>Justerat</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>meeting notes</comment>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>meeting</comment>
        <translation>Inställt</translation>
    </message>
</context>
<context>
    <name>MeetingRules</name>
    <message>
        <source>“%1” has %2 and cannot be removed. Withdraw it instead.</source>
        <translation>”%1” har %2 och kan inte tas bort. Låt punkten utgå i stället.</translation>
    </message>
    <message>
        <source>“%1” stood in the notice as %2 and cannot be removed. Withdraw it instead.</source>
        <translation>”%1” stod i kallelsen som %2 och kan inte tas bort. Låt punkten utgå i stället.</translation>
    </message>
    <message>
        <source>§ %1 stands already in the minutes of %2. A § is not given twice.</source>
        <translation>§ %1 finns redan i protokollet från %2. Samma § används inte två gånger.</translation>
    </message>
    <message>
        <source>%1 cannot stand in for somebody of another meeting.</source>
        <translation>%1 kan inte ersätta någon från ett annat möte.</translation>
    </message>
    <message>
        <source>%1 is present, so %2 cannot stand in. Note first that %1 is absent, or came or left at an item.</source>
        <translation>%1 är närvarande, så %2 kan inte gå in som ersättare. Ange först att %1 är frånvarande, eller kom eller lämnade vid en punkt.</translation>
    </message>
</context>
<context>
    <name>MeetingSteps</name>
    <message>
        <source>%1 was cancelled. Plan a new meeting instead.</source>
        <translation>%1 är inställt. Planera ett nytt möte i stället.</translation>
    </message>
    <message>
        <source>%1 has been held already.</source>
        <translation>%1 är redan genomfört.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 09:00.</source>
        <translation>”%1” är inget klockslag. Skriv det som 09:00.</translation>
    </message>
    <message>
        <source>%1 has no day yet, so nobody can be called to it. Choose the day first.</source>
        <translation>%1 har ingen dag än, så ingen kan kallas. Välj dagen först.</translation>
    </message>
    <message>
        <source>%1 has no day yet. Choose the day first.</source>
        <translation>%1 har ingen dag än. Välj dagen först.</translation>
    </message>
    <message>
        <source>%1 has not begun. Note when it began first.</source>
        <translation>%1 har inte börjat. Ange först när det började.</translation>
    </message>
    <message>
        <source>Only a meeting that was held and not approved yet can be opened again.</source>
        <translation>Bara ett möte som är genomfört och inte justerat kan öppnas igen.</translation>
    </message>
    <message>
        <source>The minutes of %1 have been sent already. Change their text, and send them again.</source>
        <translation>Protokollet från %1 är redan skickat. Ändra texten och skicka det igen.</translation>
    </message>
    <message>
        <source>%1 has begun and cannot be moved.</source>
        <translation>%1 har börjat och kan inte flyttas.</translation>
    </message>
    <message>
        <source>Choose the day that the meeting is moved to.</source>
        <translation>Välj den dag som mötet flyttas till.</translation>
    </message>
    <message>
        <source>The notice of %1 has been sent. Move it to a day, or cancel it.</source>
        <translation>Kallelsen till %1 är skickad. Flytta mötet till en bestämd dag, eller ställ in det.</translation>
    </message>
    <message>
        <source>%1 has begun and cannot be cancelled. End it; what was not taken up comes along to the next meeting.</source>
        <translation>%1 har börjat och kan inte ställas in. Avsluta det; det som inte hanns med följer med till nästa möte.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Published</source>
        <comment>meeting</comment>
        <translation>Publicerat</translation>
    </message>
</context>
<context>
    <name>MinutesDocument</name>
    <message>
        <source>approved on %1</source>
        <translation>justerat den %1</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <translation>senast den %1</translation>
    </message>
    <message>
        <source>co-opted</source>
        <translation>adjungerad</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>Plats och tid</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Beslutande</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Justering</translation>
    </message>
    <message>
        <source>Ref. no.</source>
        <translation>Dnr</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Ej närvarande</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Justerare</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslut</translation>
    </message>
    <message>
        <source>Not approved, printed on %1</source>
        <comment>formal minutes</comment>
        <translation>Ej justerat, utskrivet %1</translation>
    </message>
    <message>
        <source>Not approved, printed on %1</source>
        <comment>meeting notes</comment>
        <translation>Ej godkända, utskrivna %1</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <comment>formal minutes</comment>
        <translation>Justerat %1</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <comment>meeting notes</comment>
        <translation>Godkända %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>Decision outside a meeting</source>
        <translation>Beslut per capsulam</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>of a conference or visit</comment>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <comment>formal: sammanträde</comment>
        <translation>Sammanträde %1</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <comment>möte</comment>
        <translation>Möte %1</translation>
    </message>
    <message>
        <source>Decided outside a meeting on %1</source>
        <translation>Beslut per capsulam %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and dates</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Erfarenheter</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Notes by %1</source>
        <translation>Vid anteckningarna: %1</translation>
    </message>
    <message>
        <source>Co-opted</source>
        <comment>several people</comment>
        <translation>Adjungerade</translation>
    </message>
    <message>
        <source>Earlier minutes: their decisions are entered here, and the original is what counts.</source>
        <translation>Äldre protokoll: besluten är inskrivna här, men originalet gäller.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <comment>formal minutes, by a meeting</comment>
        <translation>Justerat av %1.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <comment>meeting notes, by a meeting</comment>
        <translation>Godkända av %1.</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <comment>formal minutes</comment>
        <translation>Justering: %1</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <comment>meeting notes</comment>
        <translation>Godkännande: %1</translation>
    </message>
</context>
<context>
    <name>NoticeDocument</name>
    <message>
        <source>has sent apologies</source>
        <translation>har anmält förhinder</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kallade</translation>
    </message>
    <message>
        <source>For knowledge</source>
        <translation>För kännedom</translation>
    </message>
    <message>
        <source>Apologies to</source>
        <translation>Anmäl förhinder till</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Förslag till beslut</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Inställt: %1</translation>
    </message>
    <message>
        <source>You are called to a meeting on %1</source>
        <translation>Härmed kallas till möte %1</translation>
    </message>
    <message>
        <source>(moved from %1)</source>
        <translation>(flyttat från den %1)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kallelse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>ersätter %1</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>what is to be read before a meeting</comment>
        <translation>Underlag</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>§ %1 (item %2)</source>
        <translation>§ %1 (punkt %2)</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>punkt %1</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day: torsdagen den 24 november 2011</comment>
        <translation>%1en den %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>from and to: kl. 09.00–12.05</comment>
        <translation>kl. %1</translation>
    </message>
    <message>
        <source>Appendix %1: %2</source>
        <translation>Bilaga %1: %2</translation>
    </message>
</context>
<context>
    <name>PartyMail</name>
    <message>
        <source>Nothing was decided.</source>
        <translation>Inga beslut fattades.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>There is nothing for %1 to do until the next meeting.</source>
        <translation>%1 har inget att göra till nästa möte.</translation>
    </message>
    <message>
        <source>For %1 to do</source>
        <translation>Att göra för %1</translation>
    </message>
    <message>
        <source>The group meets next %1.</source>
        <translation>Gruppen möts nästa gång %1.</translation>
    </message>
    <message>
        <source>%1: decisions and what %2 is to do</source>
        <translation>%1: beslut och vad %2 ska göra</translation>
    </message>
    <message>
        <source>This is what %1 came to on %2.</source>
        <translation>Här är vad %1 kom fram till den %2.</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message>
        <source>%1 of %2 seats, %3 are required</source>
        <translation>%1 av %2 platser, %3 krävs</translation>
    </message>
    <message>
        <source>Quorate by the group&apos;s rules: %1.</source>
        <translation>Beslutsför enligt gruppens ordning: %1.</translation>
    </message>
    <message>
        <source>Not quorate by the group&apos;s rules: %1.</source>
        <translation>Inte beslutsför enligt gruppens ordning: %1.</translation>
    </message>
</context>
<context>
    <name>SealCheck</name>
    <message>
        <source>the title</source>
        <translation>rubriken</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>beslutet</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>diskussionen</translation>
    </message>
    <message>
        <source>the background</source>
        <translation>bakgrunden</translation>
    </message>
    <message>
        <source>the proposal</source>
        <translation>förslaget</translation>
    </message>
    <message>
        <source>the dissent</source>
        <translation>den avvikande meningen</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>utgången</translation>
    </message>
    <message>
        <source>the §</source>
        <translation>paragrafen</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>numret</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>datumet</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>platsen</translation>
    </message>
    <message>
        <source>the presence</source>
        <translation>närvaron</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>namnet</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>texten</translation>
    </message>
    <message>
        <source>the due date</source>
        <translation>slutdatumet</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>den ansvariga</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>innehållet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column without a word</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Another program has changed the file, or the disk failed. Compare it with a copy from before; sealed on %1.</source>
        <translation>Ett annat program har ändrat filen, eller så är det fel på disken. Jämför med en tidigare säkerhetskopia; protokollet förseglades %1.</translation>
    </message>
    <message>
        <source>The minutes of %1: the seal before theirs is missing or another.</source>
        <translation>Protokollet från %1: förseglingen före dess egen saknas eller är en annan.</translation>
    </message>
    <message>
        <source>The minutes of %1: the seal itself was changed.</source>
        <translation>Protokollet från %1: själva förseglingen har ändrats.</translation>
    </message>
    <message>
        <source>The minutes of %1, %2: %3 does not read as when they were sealed.</source>
        <translation>Protokollet från %1, %2: %3 lyder inte som när protokollet förseglades.</translation>
    </message>
    <message>
        <source>The minutes of %1, %2: is missing since they were sealed.</source>
        <translation>Protokollet från %1, %2: saknas sedan protokollet förseglades.</translation>
    </message>
    <message>
        <source>The minutes of %1, %2: was added after they were sealed.</source>
        <translation>Protokollet från %1, %2: har kommit till efter förseglingen.</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>en punkt</translation>
    </message>
    <message>
        <source>the attendance</source>
        <translation>närvaron</translation>
    </message>
    <message>
        <source>an action point</source>
        <translation>en åtgärd</translation>
    </message>
    <message>
        <source>an attachment</source>
        <translation>en bilaga</translation>
    </message>
    <message>
        <source>the head</source>
        <comment>of minutes</comment>
        <translation>protokollets huvud</translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>%1 meets that day already</source>
        <translation>%1 har redan möte den dagen</translation>
    </message>
    <message>
        <source>%1 is the same day</source>
        <translation>%1 är samma dag</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held or planned in %1; the group has no target.</source>
        <translation>
            <numerusform>%n möte genomfört eller planerat %1; gruppen har inget mål.</numerusform>
            <numerusform>%n möten genomförda eller planerade %1; gruppen har inget mål.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 meetings held or planned in %3.</source>
        <translation>%1 av %2 möten genomförda eller planerade %3.</translation>
    </message>
    <message>
        <source>At this pace there will be %1 of %2 meetings in %3.</source>
        <translation>I den här takten blir det %1 av %2 möten %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 meets the same day; %n sit(s) in both: %2</source>
        <translation>
            <numerusform>%1 har möte samma dag; %n sitter i båda: %2</numerusform>
            <numerusform>%1 har möte samma dag; %n sitter i båda: %2</numerusform>
        </translation>
    </message>
</context>
</TS>
