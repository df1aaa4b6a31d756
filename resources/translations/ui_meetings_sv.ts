<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AskDay</name>
    <message>
        <source>Set the day</source>
        <translation>Sätt dagen</translation>
    </message>
    <message>
        <source>Type a day, for example 2012-04-20 or 20/4 2012.</source>
        <translation>Skriv en dag, till exempel 2012-04-20 eller 20/4 2012.</translation>
    </message>
</context>
<context>
    <name>FinishActs</name>
    <message>
        <source>Seal the minutes</source>
        <translation>Lås protokollet</translation>
    </message>
    <message>
        <source>Seal the minutes of %1?</source>
        <translation>Låsa protokollet från %1?</translation>
    </message>
    <message>
        <source>From then on nobody can change them, in this program or another. What turns out to be wrong is corrected beside the text, with who and why. This cannot be undone.</source>
        <translation>Sedan kan ingen ändra det, varken i Samsyn eller i något annat program. Det som visar sig vara fel rättas vid sidan av texten, med vem och varför. Låsningen går inte att ångra.</translation>
    </message>
    <message>
        <source>Note an extract</source>
        <translation>Anteckna ett utdrag</translation>
    </message>
    <message>
        <source>Seal the notes</source>
        <translation>Lås minnesanteckningarna</translation>
    </message>
    <message>
        <source>Seal the notes of %1?</source>
        <translation>Låsa minnesanteckningarna från %1?</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>item %1</source>
        <translation>punkt %1</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, punkt %2</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Gick %1</translation>
    </message>
    <message>
        <source>Came %1</source>
        <translation>Kom %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>Proposal for the next meeting</source>
        <translation>Förslag till nästa möte</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noteras</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskuterat</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Skjuts upp</translation>
    </message>
    <message>
        <source>Back to the working group</source>
        <translation>Tillbaka till arbetsgruppen</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation>Överlämnas till</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Utgår</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Justerare</translation>
    </message>
</context>
<context>
    <name>MinutesMailing</name>
    <message>
        <source>Note what was sent</source>
        <translation>Anteckna vad som skickats</translation>
    </message>
    <message>
        <source>Without an address: %1</source>
        <translation>Utan adress: %1</translation>
    </message>
    <message>
        <source>Publish in which folder?</source>
        <translation>I vilken mapp ska protokollet publiceras?</translation>
    </message>
    <message>
        <source>%1 stand in %2.</source>
        <translation>%1 ligger i %2.</translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>The day has passed.</source>
        <translation>Dagen har passerat.</translation>
    </message>
    <message>
        <source>Rests until %1</source>
        <translation>Vilar till %1</translation>
    </message>
    <message>
        <source>Open, carried %1 times</source>
        <translation>Öppen, har följt med %1 gånger</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given den</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>samsyn::ActionLineEdit</name>
    <message>
        <source>Enter adds</source>
        <translation>Enter lägger till</translation>
    </message>
</context>
<context>
    <name>samsyn::ActionSection</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>New action point</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>Who, what and by when: “Kerstin underlag 20/4”</source>
        <translation>Vem, vad och när: ”Kerstin underlag 20/4”</translation>
    </message>
    <message>
        <source>Add an action point</source>
        <translation>Lägg till en åtgärd</translation>
    </message>
    <message>
        <source>Edit an action point</source>
        <translation>Ändra en åtgärd</translation>
    </message>
    <message>
        <source>Say what is to be done, or remove the action point with Delete.</source>
        <translation>Skriv vad som ska göras, eller ta bort åtgärden med Delete.</translation>
    </message>
    <message>
        <source>Remove an action point</source>
        <translation>Ta bort en åtgärd</translation>
    </message>
</context>
<context>
    <name>samsyn::AgendaDialog</name>
    <message>
        <source>Fill the agenda</source>
        <translation>Fyll dagordningen</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Det som följer med</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Sätt på dagordningen</translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not come along</source>
        <translation>
            <numerusform>%n följer inte med</numerusform>
            <numerusform>%n följer inte med</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is open stands on the agenda already.</source>
        <translation>Allt som är öppet står redan på dagordningen.</translation>
    </message>
    <message>
        <source>%1 of %2 come along</source>
        <translation>%1 av %2 följer med</translation>
    </message>
</context>
<context>
    <name>samsyn::AgendaPane</name>
    <message>
        <source>being written</source>
        <translation>skrivs nu</translation>
    </message>
    <message numerus="yes">
        <source>%n action points</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny punkt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 klara</translation>
    </message>
</context>
<context>
    <name>samsyn::AppendixList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 går inte att läsa: %2</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Lägg till fil …</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Lägg till underlag</translation>
    </message>
    <message>
        <source>Appendix %1</source>
        <translation>Bilaga %1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Lägg till fil</translation>
    </message>
    <message>
        <source>Add an appendix</source>
        <translation>Lägg till bilaga</translation>
    </message>
    <message>
        <source>Remove an appendix</source>
        <translation>Ta bort bilaga</translation>
    </message>
</context>
<context>
    <name>samsyn::ApprovalDialog</name>
    <message>
        <source>Approve the minutes</source>
        <translation>Godkänn protokollet</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Genom</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Den</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>justerat av %1</translation>
    </message>
    <message>
        <source>As noted below</source>
        <translation>Som antecknas nedan</translation>
    </message>
    <message>
        <source>Approve the notes</source>
        <translation>Godkänn minnesanteckningarna</translation>
    </message>
</context>
<context>
    <name>samsyn::AttendanceList</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1, för %2</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>Utanför beslut</translation>
    </message>
    <message>
        <source>P</source>
        <comment>the key that says present</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>R</source>
        <comment>the key that says remote</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the key that says substituted by</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the key that says absent</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>E</source>
        <comment>the key that says excused</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the key that says came at this item</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the key that says left at this item</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>V</source>
        <comment>the key that says verifier</comment>
        <translation>J</translation>
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
        <source>Substituted by …</source>
        <translation>Ersätts av …</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ej närvarande</translation>
    </message>
    <message>
        <source>Apologies sent</source>
        <translation>Anmält förhinder</translation>
    </message>
    <message>
        <source>Came at this item</source>
        <translation>Kom vid den här punkten</translation>
    </message>
    <message>
        <source>Left at this item</source>
        <translation>Gick vid den här punkten</translation>
    </message>
    <message>
        <source>Verifies the minutes</source>
        <translation>Justerar protokollet</translation>
    </message>
</context>
<context>
    <name>samsyn::AttendancePane</name>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Lägg till person …</translation>
    </message>
    <message>
        <source>Quorate</source>
        <translation>Beslutsför</translation>
    </message>
    <message>
        <source>Not quorate</source>
        <translation>Inte beslutsför</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 av %2 platser</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1, kräver %2</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>Anteckna närvaro</translation>
    </message>
    <message>
        <source>%1 is present and needs no substitute. Note them as absent first (%2).</source>
        <translation>%1 är närvarande och behöver ingen ersättare. Anteckna först att %1 inte är närvarande (%2).</translation>
    </message>
    <message>
        <source>Note a substitute</source>
        <translation>Anteckna en ersättare</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>Anteckna vem som kom</translation>
    </message>
    <message>
        <source>Note who left</source>
        <translation>Anteckna vem som gick</translation>
    </message>
    <message>
        <source>Choose verifiers</source>
        <translation>Välj justerare</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Lägg till en deltagare</translation>
    </message>
</context>
<context>
    <name>samsyn::BigScreen</name>
    <message>
        <source>On the screen</source>
        <translation>På skärmen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Åtgärder</translation>
    </message>
</context>
<context>
    <name>samsyn::CorrectionDialog</name>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Slutade</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Correct sealed minutes</source>
        <translation>Rätta ett låst protokoll</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Var</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Del</translation>
    </message>
    <message>
        <source>Reads now</source>
        <translation>Står nu</translation>
    </message>
    <message>
        <source>Shall &amp;read</source>
        <translation>Ska &amp;stå</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Va&amp;rför</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Beslutat av</translation>
    </message>
    <message>
        <source>The head of the minutes</source>
        <translation>Protokollets huvud</translation>
    </message>
    <message>
        <source>Make the correction</source>
        <translation>Gör rättelsen</translation>
    </message>
</context>
<context>
    <name>samsyn::CorrectionNote</name>
    <message>
        <source>Correction %1</source>
        <translation>Rättelse %1</translation>
    </message>
    <message>
        <source>%1, decided by %2 on %3</source>
        <comment>reason, who, date</comment>
        <translation>%1, beslutat av %2 den %3</translation>
    </message>
</context>
<context>
    <name>samsyn::EndDialog</name>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>&amp;Ended at</source>
        <translation>&amp;Slutade</translation>
    </message>
    <message>
        <source>&amp;Next meeting</source>
        <translation>&amp;Nästa möte</translation>
    </message>
    <message>
        <source>at</source>
        <translation>kl.</translation>
    </message>
    <message>
        <source>When did the meeting end? Write it as 12:05.</source>
        <translation>När slutade mötet? Skriv som 12:05.</translation>
    </message>
    <message>
        <source>The next meeting comes after this one, which is on %1.</source>
        <translation>Nästa möte kommer efter det här, som är den %1.</translation>
    </message>
    <message>
        <source>Not done: item %1. What is not done comes along to the next agenda.</source>
        <translation>Inte avslutat: punkt %1. Det som inte är avslutat följer med till nästa dagordning.</translation>
    </message>
</context>
<context>
    <name>samsyn::ExtractDialog</name>
    <message>
        <source>Extract from the minutes</source>
        <translation>Protokollsutdrag</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>Who &amp;gets it</source>
        <translation>Vem &amp;får det</translation>
    </message>
    <message>
        <source>Show the extract …</source>
        <translation>Visa utdraget …</translation>
    </message>
    <message>
        <source>These minutes hold no decision to make an extract of.</source>
        <translation>Protokollet har inget beslut att göra utdrag av.</translation>
    </message>
</context>
<context>
    <name>samsyn::FinishView</name>
    <message>
        <source>Look at the minutes</source>
        <translation>Granska protokollet</translation>
    </message>
    <message>
        <source>Look at the notes</source>
        <translation>Granska minnesanteckningarna</translation>
    </message>
    <message>
        <source>As they will be printed and sent.</source>
        <translation>Så som de skrivs ut och skickas.</translation>
    </message>
    <message>
        <source>Preview …</source>
        <translation>Förhandsgranska …</translation>
    </message>
    <message>
        <source>The verifiers approve</source>
        <translation>Justerarna justerar</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>name, day, how</comment>
        <translation>%1 den %2, %3</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 har inte svarat ännu</translation>
    </message>
    <message>
        <source>Note %1 …</source>
        <translation>Anteckna %1 …</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose verifiers among those who were there.</source>
        <translation>Ingen justerare är vald. Välj bland dem som var med.</translation>
    </message>
    <message>
        <source>The day for it is %1.</source>
        <translation>Det ska vara gjort den %1.</translation>
    </message>
    <message>
        <source>Choose verifiers</source>
        <translation>Välj justerare</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Godkänn protokollet</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>Godkänt den %1.</translation>
    </message>
    <message>
        <source>When all verifiers have approved.</source>
        <translation>När alla justerare har justerat.</translation>
    </message>
    <message>
        <source>Usually at the group&apos;s next meeting.</source>
        <translation>Vanligen på gruppens nästa möte.</translation>
    </message>
    <message>
        <source>What is marked above has to be mended first.</source>
        <translation>Först måste det som är märkt ovan rättas till.</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Godkänn …</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Lås protokollet</translation>
    </message>
    <message>
        <source>Sealed: nothing in them changes any more.</source>
        <translation>Låst: inget i det ändras längre.</translation>
    </message>
    <message>
        <source>From then on the file itself refuses every change; mistakes are corrected beside the text.</source>
        <translation>Sedan vägrar själva filen varje ändring; fel rättas vid sidan av texten.</translation>
    </message>
    <message>
        <source>When they are approved.</source>
        <translation>När det är godkänt.</translation>
    </message>
    <message>
        <source>Seal …</source>
        <translation>Lås …</translation>
    </message>
    <message>
        <source>Extract, correction</source>
        <translation>Utdrag, rättelse</translation>
    </message>
    <message>
        <source>One decision as a paper of its own, or what turned out to be wrong.</source>
        <translation>Ett beslut som eget papper, eller något som visade sig vara fel.</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections so far.</source>
        <translation>
            <numerusform>%n rättelse hittills.</numerusform>
            <numerusform>%n rättelser hittills.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract …</source>
        <translation>Utdrag …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Rätta …</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Inget saknas.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det här saknas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg för steg</translation>
    </message>
    <message>
        <source>Has to be mended before the minutes can be approved</source>
        <translation>Måste rättas till innan protokollet kan godkännas</translation>
    </message>
    <message>
        <source>Can be left, if that is how it was</source>
        <translation>Kan stå kvar, om det var så</translation>
    </message>
    <message numerus="yes">
        <source>Draft made on %1 to %n recipients.</source>
        <translation>
            <numerusform>Utkast gjort den %1 till %n mottagare.</numerusform>
            <numerusform>Utkast gjort den %1 till %n mottagare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>Sent and published</source>
        <translation>Skickat och publicerat</translation>
    </message>
    <message>
        <source>Approve the notes</source>
        <translation>Godkänn minnesanteckningarna</translation>
    </message>
    <message>
        <source>Seal the notes</source>
        <translation>Lås minnesanteckningarna</translation>
    </message>
    <message>
        <source>Send the minutes to be approved</source>
        <translation>Skicka protokollet för justering</translation>
    </message>
    <message>
        <source>Send the notes to the participants</source>
        <translation>Skicka minnesanteckningarna till deltagarna</translation>
    </message>
    <message>
        <source>A mail with the paper, opened in your mail program. Samsyn sends nothing by itself.</source>
        <translation>Ett mejl med papperet, som öppnas i ditt mejlprogram. Samsyn skickar inget självt.</translation>
    </message>
    <message>
        <source>Make the mail …</source>
        <translation>Gör mejlet …</translation>
    </message>
    <message>
        <source>Tell each party what concerns it</source>
        <translation>Ge varje part besked om sitt</translation>
    </message>
    <message>
        <source>A mail each: what was decided, its action points, and when the group meets next.</source>
        <translation>Ett mejl var: vad som beslutades, partens åtgärder och när gruppen möts nästa gång.</translation>
    </message>
    <message>
        <source>Make the mails …</source>
        <translation>Gör mejlen …</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>As a page and as PDF in a folder, without telephone numbers and addresses.</source>
        <translation>Som webbsida och PDF i en mapp, utan telefonnummer och adresser.</translation>
    </message>
    <message>
        <source>Published on %1.</source>
        <translation>Publicerat den %1.</translation>
    </message>
    <message>
        <source>With contacts …</source>
        <translation>Med kontaktuppgifter …</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publicera …</translation>
    </message>
</context>
<context>
    <name>samsyn::ItemForm</name>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Förslag till beslut</translation>
    </message>
    <message>
        <source>Background of an item</source>
        <translation>Bakgrund till en punkt</translation>
    </message>
    <message>
        <source>Decision of an earlier paper</source>
        <translation>Beslut i ett äldre protokoll</translation>
    </message>
    <message>
        <source>Proposed decision of an item</source>
        <translation>Förslag till beslut i en punkt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Rubrik</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>P&amp;resenter</source>
        <translation>&amp;Föredragande</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>&amp;Ärende</translation>
    </message>
    <message>
        <source>&amp;Registration no.</source>
        <translation>&amp;Dnr</translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation>En punkt behöver en rubrik.</translation>
    </message>
    <message>
        <source>Title of an item</source>
        <translation>Rubrik på en punkt</translation>
    </message>
    <message>
        <source>Presenter of an item</source>
        <translation>Föredragande av en punkt</translation>
    </message>
    <message>
        <source>Registration number of an item</source>
        <translation>Diarienummer på en punkt</translation>
    </message>
    <message>
        <source>Kind of an item</source>
        <translation>Typ av punkt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>A new one, named as the item</source>
        <translation>Ett nytt, med punktens rubrik</translation>
    </message>
    <message>
        <source>Matter of an item</source>
        <translation>Ärende för en punkt</translation>
    </message>
</context>
<context>
    <name>samsyn::ItemHead</name>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Typ av ärende</translation>
    </message>
    <message>
        <source>becomes § %1</source>
        <translation>blir § %1</translation>
    </message>
    <message>
        <source>presented by %1</source>
        <translation>föredrar %1</translation>
    </message>
    <message>
        <source>reg. no. %1</source>
        <translation>dnr %1</translation>
    </message>
    <message>
        <source>appendix %1</source>
        <translation>bilaga %1</translation>
    </message>
    <message>
        <source>approved at once</source>
        <translation>omedelbart justerat</translation>
    </message>
    <message>
        <source>An item needs a title. Esc gives back the old one.</source>
        <translation>En punkt behöver en rubrik. Esc ger tillbaka den gamla.</translation>
    </message>
    <message>
        <source>Edit an item</source>
        <translation>Ändra en punkt</translation>
    </message>
</context>
<context>
    <name>samsyn::ItemMore</name>
    <message>
        <source>Own notes, never printed</source>
        <translation>Egna anteckningar, skrivs aldrig ut</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>Bifoga en fil …</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>The matter before</source>
        <translation>Ärendet tidigare</translation>
    </message>
    <message>
        <source>Write own notes</source>
        <translation>Skriv egna anteckningar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Bifoga en fil</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1 kan inte läsas. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 cannot be written for another program to open.</source>
        <translation>%1 kan inte läggas ut så att ett annat program kan öppna den.</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>Inget program på den här datorn öppnar %1.</translation>
    </message>
</context>
<context>
    <name>samsyn::ItemOutcomeChoice</name>
    <message>
        <source>The group it goes to</source>
        <translation>Gruppen det går till</translation>
    </message>
    <message>
        <source>What becomes of the item</source>
        <translation>Vad det blir av punkten</translation>
    </message>
    <message>
        <source>Say where an item goes</source>
        <translation>Ange vart en punkt går</translation>
    </message>
</context>
<context>
    <name>samsyn::ItemPane</name>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Write the background</source>
        <translation>Skriv bakgrunden</translation>
    </message>
    <message>
        <source>Write the discussion</source>
        <translation>Skriv diskussionen</translation>
    </message>
    <message>
        <source>Write the proposal</source>
        <translation>Skriv förslaget</translation>
    </message>
    <message>
        <source>Write a dissent</source>
        <translation>Skriv en avvikande mening</translation>
    </message>
    <message>
        <source>The group is not quorate at this item: what is written becomes a proposal for the next meeting.</source>
        <translation>Gruppen är inte beslutsför vid den här punkten: det som skrivs blir ett förslag till nästa möte.</translation>
    </message>
    <message>
        <source>Write the decision</source>
        <translation>Skriv beslutet</translation>
    </message>
    <message>
        <source>Say what becomes of an item</source>
        <translation>Ange vad det blir av en punkt</translation>
    </message>
    <message>
        <source>Propose for the next meeting</source>
        <translation>Föreslå för nästa möte</translation>
    </message>
</context>
<context>
    <name>samsyn::MeetingFoot</name>
    <message>
        <source>Decision&apos;s words</source>
        <translation>Beslutsfras</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Klar, nästa</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>Byt punkt</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla tangenter</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skrivs …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
</context>
<context>
    <name>samsyn::MeetingView</name>
    <message>
        <source>going on since %1</source>
        <translation>pågår sedan %1</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Mötet</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Börja mötet</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nästa punkt</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>Punkten före</translation>
    </message>
    <message>
        <source>Item done, next one</source>
        <translation>Punkten klar, nästa</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
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
        <source>Action points</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall av punkten</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Egna anteckningar</translation>
    </message>
    <message>
        <source>Decision&apos;s words from the proposal</source>
        <translation>Beslutsfras av förslaget</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Title and kind</source>
        <translation>Rubrik och typ</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Lägg till person …</translation>
    </message>
    <message>
        <source>Show on the screen</source>
        <translation>Visa på skärm</translation>
    </message>
    <message>
        <source>End the meeting …</source>
        <translation>Avsluta mötet …</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Fortsätt mötet</translation>
    </message>
    <message>
        <source>Go on with a meeting</source>
        <translation>Fortsätt ett möte</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>Gör klart</translation>
    </message>
    <message>
        <source>The items</source>
        <translation>Punkterna</translation>
    </message>
    <message>
        <source>Back to the meetings</source>
        <translation>Till mötena</translation>
    </message>
    <message>
        <source>Items are added while a meeting goes on, or before it on its agenda.</source>
        <translation>Punkter läggs till medan mötet pågår, eller före det på dagordningen.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny punkt</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till en punkt</translation>
    </message>
</context>
<context>
    <name>samsyn::MeetingsPage</name>
    <message>
        <source>Add an earlier paper</source>
        <translation>Lägg till äldre protokoll</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Lägg till möte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Planera året</translation>
    </message>
    <message>
        <source>There are no meetings yet.</source>
        <translation>Det finns inga möten än.</translation>
    </message>
    <message>
        <source>Plan the year&apos;s meetings of a group, or add the next one. Papers from before can be added with their decisions.</source>
        <translation>Planera årets möten för en grupp, eller lägg till nästa möte. Äldre protokoll kan läggas till med sina beslut.</translation>
    </message>
    <message>
        <source>Plan the year …</source>
        <translation>Planera året …</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>An earlier paper …</source>
        <translation>Äldre protokoll …</translation>
    </message>
    <message>
        <source>Fill the agenda …</source>
        <translation>Fyll dagordningen …</translation>
    </message>
    <message>
        <source>Send the notice …</source>
        <translation>Skicka kallelse …</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Börja mötet</translation>
    </message>
    <message>
        <source>Show the notice …</source>
        <translation>Visa kallelsen …</translation>
    </message>
    <message>
        <source>Day, time and place …</source>
        <translation>Dag, tid och plats …</translation>
    </message>
    <message>
        <source>Program, cost and findings …</source>
        <translation>Program, kostnad och lärdomar …</translation>
    </message>
    <message>
        <source>Cancel the meeting …</source>
        <translation>Ställ in mötet …</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and state of a meeting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny punkt</translation>
    </message>
    <message>
        <source>Send a supplement …</source>
        <translation>Skicka tillägg …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Det finns inga grupper än.</translation>
    </message>
    <message>
        <source>A meeting is a group&apos;s. Add the groups with their seats first.</source>
        <translation>Ett möte hör till en grupp. Lägg först till grupperna och deras platser.</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>Gå till grupperna</translation>
    </message>
</context>
<context>
    <name>samsyn::MoveDialog</name>
    <message>
        <source>Day, time and place</source>
        <translation>Dag, tid och plats</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Starts at</source>
        <translation>&amp;Börjar</translation>
    </message>
    <message>
        <source>&amp;Ends at</source>
        <translation>&amp;Slutar</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Länk</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Rubrik</translation>
    </message>
    <message>
        <source>Registration &amp;no.</source>
        <translation>D&amp;nr</translation>
    </message>
    <message>
        <source>The group&apos;s name</source>
        <translation>Gruppens namn</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Flytta mötet</translation>
    </message>
    <message>
        <source>Set day, time and place</source>
        <translation>Sätt dag, tid och plats</translation>
    </message>
    <message>
        <source>Type a day, for example 2012-04-20 or 20/4 2012.</source>
        <translation>Skriv en dag, till exempel 2012-04-20 eller 20/4 2012.</translation>
    </message>
</context>
<context>
    <name>samsyn::NewMeetingDialog</name>
    <message>
        <source>“%1” is no time. Write it as 09:00.</source>
        <translation>”%1” är ingen tid. Skriv den som 09:00.</translation>
    </message>
    <message>
        <source>An earlier paper</source>
        <translation>Äldre protokoll</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupp</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Starts at</source>
        <translation>&amp;Börjar</translation>
    </message>
    <message>
        <source>&amp;Ends at</source>
        <translation>&amp;Slutar</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Rubrik</translation>
    </message>
    <message>
        <source>Add the paper</source>
        <translation>Lägg till protokollet</translation>
    </message>
    <message>
        <source>Add the meeting</source>
        <translation>Lägg till mötet</translation>
    </message>
    <message>
        <source>The group&apos;s name</source>
        <translation>Gruppens namn</translation>
    </message>
    <message>
        <source>There is no group yet. Add one on the page Groups.</source>
        <translation>Det finns ingen grupp än. Lägg till en på sidan Grupper.</translation>
    </message>
    <message>
        <source>A meeting needs a day. Where only the month is known, plan it with “Plan the year …”.</source>
        <translation>Ett möte behöver en dag. Är bara månaden känd, planera det med ”Planera året …”.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>S&amp;ista dag</translation>
    </message>
    <message>
        <source>Together &amp;with</source>
        <translation>Tillsammans &amp;med</translation>
    </message>
    <message>
        <source>The last day is before the first. Look at the days.</source>
        <translation>Den sista dagen är före den första. Se över dagarna.</translation>
    </message>
</context>
<context>
    <name>samsyn::NoticeDialog</name>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are missing</source>
        <translation>
            <numerusform>%n adress saknas</numerusform>
            <numerusform>%n adresser saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft opens in your mail program, where you look at it and send it.</source>
        <translation>Utkastet öppnas i ditt e-postprogram, där du läser igenom och skickar det.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Öppna utkastet</translation>
    </message>
</context>
<context>
    <name>samsyn::ParticipantDialog</name>
    <message>
        <source>Who stands in for %1?</source>
        <translation>Vem ersätter %1?</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Lägg till personen</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Deltar som</translation>
    </message>
    <message>
        <source>A few letters of the name</source>
        <translation>Några bokstäver av namnet</translation>
    </message>
    <message>
        <source>%1, as typed</source>
        <translation>%1, som det är skrivet</translation>
    </message>
</context>
<context>
    <name>samsyn::PeopleList</name>
    <message>
        <source>%1, %2</source>
        <comment>person and organization</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Vilka som kommer</translation>
    </message>
    <message>
        <source>A apologies · S substitute</source>
        <translation>F förhinder · E ersättare</translation>
    </message>
    <message>
        <source>Nobody is seated yet</source>
        <translation>Ingen har plats än</translation>
    </message>
    <message>
        <source>%1 of %2 are coming</source>
        <translation>%1 av %2 kommer</translation>
    </message>
    <message>
        <source>%1, %2 comes</source>
        <comment>apologies, and who comes instead</comment>
        <translation>%1, %2 kommer</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Välj någon först.</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Anmält förhinder</translation>
    </message>
    <message>
        <source>The seat is vacant, so nobody can send apologies.</source>
        <translation>Platsen är vakant, så ingen kan anmäla förhinder.</translation>
    </message>
    <message>
        <source>The group has no substitutes. At the meeting anybody can be noted as one.</source>
        <translation>Gruppen har inga ersättare. På mötet kan vem som helst antecknas som ersättare.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Who comes instead:</source>
        <translation>Vem kommer i stället:</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key: apologies</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key: substitute</comment>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>samsyn::PrepareView</name>
    <message>
        <source>Fill the agenda</source>
        <translation>Fyll dagordningen</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Flytta mötet</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>Mötets plats</translation>
    </message>
    <message>
        <source>There is no budget for %1 or %2, so there is no split to attach.</source>
        <translation>Det finns ingen budget för %1 eller %2, så det finns ingen fördelning att bifoga.</translation>
    </message>
    <message>
        <source>Program of a meeting</source>
        <translation>Program för ett möte</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Ställ in mötet</translation>
    </message>
    <message>
        <source>Why is %1 cancelled?</source>
        <translation>Varför ställs %1 in?</translation>
    </message>
    <message>
        <source>What stands on its agenda comes along to the group&apos;s next meeting.</source>
        <translation>Det som står på dagordningen följer med till gruppens nästa möte.</translation>
    </message>
    <message>
        <source>Cancel a meeting</source>
        <translation>Ställ in möte</translation>
    </message>
    <message>
        <source>Note what was sent</source>
        <translation>Anteckna utskick</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Skicka kallelse</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>The split of the budget</source>
        <translation>Budgetens fördelning</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny punkt</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓ moves · Delete removes</source>
        <translation>Ctrl+↑ ↓ flyttar · Delete tar bort</translation>
    </message>
    <message>
        <source>There is nothing on the agenda yet.</source>
        <translation>Dagordningen är tom än.</translation>
    </message>
    <message>
        <source>“Fill the agenda …” brings the standing items, what was tabled or not reached, open action points and what other groups sent here. Ctrl+N adds an item of your own.</source>
        <translation>”Fyll dagordningen …” hämtar de fasta punkterna, det som skjutits upp eller inte hunnits med, öppna åtgärder och det som andra grupper skickat hit. Ctrl+N lägger till en egen punkt.</translation>
    </message>
    <message>
        <source>An earlier paper: add its file below, and an item for each decision.</source>
        <translation>Ett äldre protokoll: lägg till filen nedan, och en punkt för varje beslut.</translation>
    </message>
    <message>
        <source>The notice is to go out by %1.</source>
        <translation>Kallelsen ska ut senast %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Inställt.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Inställt: %1</translation>
    </message>
    <message>
        <source>The notice is sent. A late item becomes 5a.</source>
        <translation>Kallelsen är skickad. En sen punkt blir 5a.</translation>
    </message>
    <message>
        <source>Moved from %1.</source>
        <translation>Flyttat från %1.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till punkt</translation>
    </message>
    <message>
        <source>Move an item</source>
        <translation>Flytta punkt</translation>
    </message>
    <message>
        <source>Remove an item</source>
        <translation>Ta bort punkt</translation>
    </message>
</context>
<context>
    <name>samsyn::ProgramDialog</name>
    <message>
        <source>Program, cost and findings</source>
        <translation>Program, kostnad och lärdomar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Lärdomar</translation>
    </message>
    <message>
        <source>&amp;Cost, kr</source>
        <translation>&amp;Kostnad, kr</translation>
    </message>
    <message>
        <source>Keep the program</source>
        <translation>Behåll programmet</translation>
    </message>
</context>
<context>
    <name>samsyn::RegistersView</name>
    <message>
        <source>D</source>
        <comment>key: the action point is done</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>O</source>
        <comment>key: the action point is open again</comment>
        <translation>Ö</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: a new date for the action point</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: the action point rests</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>X</source>
        <comment>key: the action point is dropped</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Vad som listas</translation>
    </message>
    <message>
        <source>D done · O open again · N new date · R rests · X dropped</source>
        <translation>K klar · Ö öppen igen · N nytt datum · V vilar · A avförs</translation>
    </message>
    <message>
        <source>Nothing here fits what the list is narrowed to.</source>
        <translation>Inget här stämmer med urvalet.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alla grupper</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alla parter</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Action point open again</source>
        <translation>Åtgärden öppen igen</translation>
    </message>
    <message>
        <source>Action point done</source>
        <translation>Åtgärden klar</translation>
    </message>
    <message>
        <source>Action point dropped</source>
        <translation>Åtgärden avförd</translation>
    </message>
    <message>
        <source>Action point rests</source>
        <translation>Åtgärden vilar</translation>
    </message>
    <message>
        <source>New date for an action point</source>
        <translation>Nytt datum för en åtgärd</translation>
    </message>
    <message>
        <source>It comes on no agenda before</source>
        <translation>Kommer på ingen dagordning före</translation>
    </message>
    <message>
        <source>It is to be done by</source>
        <translation>Ska vara klar senast</translation>
    </message>
</context>
<context>
    <name>samsyn::VerificationDialog</name>
    <message>
        <source>%1 has approved the minutes</source>
        <translation>%1 har justerat protokollet</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Den</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-post</translation>
    </message>
    <message>
        <source>Note the approval</source>
        <translation>Anteckna justeringen</translation>
    </message>
    <message>
        <source>Note a verifier&apos;s approval</source>
        <translation>Anteckna en justering</translation>
    </message>
</context>
<context>
    <name>samsyn::YearPlanDialog</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Samma dag</translation>
    </message>
    <message>
        <source>&amp;Only the month, the day is settled later</source>
        <translation>&amp;Bara månaden, dagen bestäms senare</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Planera året</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupp</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Å&amp;r</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Möten</translation>
    </message>
    <message>
        <source>&amp;Weekday</source>
        <translation>&amp;Veckodag</translation>
    </message>
    <message>
        <source>Plan the meetings</source>
        <translation>Planera mötena</translation>
    </message>
    <message>
        <source>Offices are closed</source>
        <translation>Kontoren är stängda</translation>
    </message>
    <message numerus="yes">
        <source>The year has room for %n more.</source>
        <translation>
            <numerusform>Året har plats för %n till.</numerusform>
            <numerusform>Året har plats för %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting needs a day.</source>
        <translation>Ett möte behöver en dag.</translation>
    </message>
</context>
</TS>
